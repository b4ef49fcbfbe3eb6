extension YAMLFields {
  /// A list of texts; a single text counts as a list of one, an absent key as none.
  public mutating func texts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    return texts(of: node)
  }

  /// A list of texts with at least one.
  public mutating func requiredTexts(_ key: String) -> [String] {
    guard let node = requiredNode(key) else { return [] }
    return texts(of: node)
  }

  /// A list of mappings, each read by `read`; an absent key gives none.
  ///
  /// An `id` used twice is a problem.
  public mutating func list<Value>(_ key: String, _ read: (inout YAMLFields) -> Value) -> [Value] {
    guard let node = node(key) else { return [] }
    return list(of: node, key, read)
  }

  /// A list of mappings with at least one.
  public mutating func requiredList<Value>(
    _ key: String, _ read: (inout YAMLFields) -> Value
  ) -> [Value] {
    guard let node = requiredNode(key) else { return [] }
    return list(of: node, key, read)
  }

  /// A mapping that may be absent.
  public mutating func optionalMap<Value>(_ key: String, _ read: (inout YAMLFields) -> Value) -> Value? {
    node(key).map { nested($0, read) }
  }

  /// Lists of texts under names of the author's choice, such as `{ golongan: [berkala] }`.
  public mutating func textsByName(_ key: String) -> [String: [String]] {
    guard let node = requiredNode(key) else { return [:] }
    guard let entries = node.entries else {
      reject(node, "Nilai “\(key)” harus berupa pasangan “nama: [daftar]”.")
      return [:]
    }
    var result: [String: [String]] = [:]
    for entry in entries { result[entry.key] = texts(of: entry.value) }
    return result
  }

  mutating func texts(of node: YAMLNode) -> [String] {
    if let text = node.text { return [text] }
    guard let elements = node.elements else {
      reject(node, "Di sini diharapkan daftar teks.")
      return []
    }
    return elements.compactMap { text(of: $0) }
  }

  private mutating func list<Value>(
    of node: YAMLNode, _ key: String, _ read: (inout YAMLFields) -> Value
  ) -> [Value] {
    guard let elements = node.elements else {
      reject(node, "Nilai “\(key)” harus berupa daftar.")
      return []
    }
    var seen: Set<String> = []
    for element in elements {
      if let id = element["id"]?.text, !id.isEmpty, !seen.insert(id).inserted {
        isUnusable = true
        report(.uniqueIdentifiers, line: element.line, column: element.column, "Id “\(id)” dipakai dua kali.")
      }
    }
    return elements.map { nested($0, read) }
  }
}
