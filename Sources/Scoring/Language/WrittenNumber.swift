/// The values that digits with points and commas may stand for.
enum WrittenNumber {
  /// Every reading of a number as Indonesians and calculators write it, the Indonesian one first.
  ///
  /// `1.180` is 1180, perhaps 1.18; `5,0` and `5.0` are 5; `1.180,5` is 1180.5; `12.5` is 12.5.
  static func readings(_ text: some StringProtocol) -> [Double] {
    // Most numbers of a text are digits only.
    if (1..<20).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) {
      return Double(String(text)).map { [$0] } ?? []
    }
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    var result: [Double] = []
    let commaParts = text.split(separator: ",", omittingEmptySubsequences: false)
    let whole = commaParts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      whole.count > 1 && whole.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(whole[0].count)
    if commaParts.count <= 2, whole.count == 1 || isGrouped {
      let digits = whole.joined() + (commaParts.count == 2 ? ".\(commaParts[1])" : "")
      if let value = finite(digits) { result.append(value) }
    }
    if groups.count == 2, commaParts.count == 1, let value = finite(text) { result.append(value) }
    let isEnglish =
      commaParts.count > 1 && commaParts.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    if isEnglish, groups.count <= 2, let value = finite(commaParts.joined()) { result.append(value) }
    return result
  }

  private static func finite(_ text: some StringProtocol) -> Double? {
    guard text.utf8.count < 20, text.first?.isNumber == true, text.last?.isNumber == true else { return nil }
    return Double(String(text)).flatMap { $0.isFinite ? $0 : nil }
  }
}
