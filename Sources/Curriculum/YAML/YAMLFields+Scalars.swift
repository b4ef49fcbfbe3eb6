extension YAMLFields {
  /// A required text.
  public mutating func text(_ key: String) -> String {
    guard let node = requiredNode(key) else { return "" }
    return text(of: node) ?? ""
  }

  /// A text that may be absent.
  public mutating func optionalText(_ key: String) -> String? {
    node(key).flatMap { text(of: $0) }
  }

  /// A required whole number within a range.
  public mutating func whole(_ key: String, in range: ClosedRange<Int>) -> Int {
    guard let node = requiredNode(key) else { return range.lowerBound }
    return whole(of: node, in: range) ?? range.lowerBound
  }

  /// A whole number within a range that may be absent.
  public mutating func optionalWhole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    node(key).flatMap { whole(of: $0, in: range) }
  }

  /// A truth value, `true` or `false`, also `ya` or `tidak`; false where the key is absent.
  public mutating func flag(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    switch node.text?.lowercased() {
    case "true", "ya": return true
    case "false", "tidak": return false
    default:
      reject(node, "Nilai “\(key)” harus true atau false.")
      return false
    }
  }

  /// A required decimal number with a point, such as `5.0`.
  public mutating func decimal(_ key: String) -> Double {
    guard let node = requiredNode(key) else { return 0 }
    return decimal(of: node) ?? 0
  }

  /// A decimal number that may be absent.
  public mutating func optionalDecimal(_ key: String) -> Double? {
    node(key).flatMap { decimal(of: $0) }
  }

  /// A required word out of a fixed set.
  public mutating func choice<Choice>(_ key: String, of type: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    requiredNode(key).flatMap { choice(of: $0, type) }
  }

  /// A word out of a fixed set that may be absent.
  public mutating func optionalChoice<Choice>(_ key: String, of type: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    node(key).flatMap { choice(of: $0, type) }
  }

  /// An inclusive range of whole numbers written `[1, 35]`, or a single upper bound.
  public mutating func optionalRange(_ key: String) -> ClosedRange<Int>? {
    guard let node = node(key) else { return nil }
    let bounds = (node.elements ?? [node]).map { $0.text.flatMap { Int($0) } }
    switch bounds.count {
    case 1: if let upper = bounds[0], upper >= 0 { return 0...upper }
    case 2:
      if let lower = bounds[0], let upper = bounds[1], 0 <= lower, lower <= upper { return lower...upper }
    default: break
    }
    reject(node, "Nilai “\(key)” harus berupa batas [terkecil, terbesar].")
    return nil
  }

  mutating func text(of node: YAMLNode) -> String? {
    if let text = node.text { return text }
    reject(node, "Di sini diharapkan teks, bukan daftar. Apit dengan tanda petik bila memuat titik dua.")
    return nil
  }

  private mutating func whole(of node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
    if let text = node.text, let value = Int(text), range.contains(value) { return value }
    reject(
      node, "Di sini diharapkan bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound).")
    return nil
  }

  private mutating func decimal(of node: YAMLNode) -> Double? {
    if let text = node.text, let value = Double(text), value.isFinite { return value }
    reject(node, "Di sini diharapkan bilangan dengan titik desimal, misalnya 5.0.")
    return nil
  }

  private mutating func choice<Choice>(of node: YAMLNode, _ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    if let text = node.text, let value = Choice(rawValue: text) { return value }
    let names = Choice.allCases.map(\.rawValue)
    let given = node.text ?? ""
    let hint = nearestName(to: given, among: names).map { " Maksudnya “\($0)”?" } ?? ""
    reject(
      node, "Nilai “\(given)” tidak dikenal; pilihannya: \(names.joined(separator: ", ")).\(hint)")
    return nil
  }
}
