/// Text from outside made fit for one line of a page and of a credential.
enum PlainText {
  /// The text without control and direction marks, each run of white space one blank, none at the ends.
  ///
  /// A direction override could make the page show another name than the credential holds.
  static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isSpaceDue = false
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: isSpaceDue = true
      case .control: isSpaceDue = isSpaceDue || scalar.properties.isWhitespace
      case .format where !isJoiner(scalar): break
      case .privateUse, .unassigned, .surrogate: break
      default:
        if isSpaceDue, !result.isEmpty { result.append(" ") }
        isSpaceDue = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The zero-width joiner and non-joiner shape letters and emoji; they hide nothing.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }
}
