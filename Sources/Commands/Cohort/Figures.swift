/// Numbers as Indonesian readers expect them.
enum Figures {
  /// A mark with at most one decimal behind a comma.
  static func mark(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }
}
