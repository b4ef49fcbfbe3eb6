/// The colours of a page, one set for light surroundings and one for dark ones.
struct SitePalette: Sendable {
  /// Behind everything.
  let paper: String
  /// Text.
  let ink: String
  /// Text that steps back.
  let faint: String
  /// Links.
  let link: String
  /// Lines.
  let rule: String
  /// Behind commands and quoted texts.
  let shade: String
  /// Label and border of a wrong example, and what lies behind it.
  let wrong: (mark: String, paper: String)
  /// Label and border of a right example, and what lies behind it.
  let right: (mark: String, paper: String)

  static let light = SitePalette(
    paper: "#ffffff", ink: "#1b1f24", faint: "#545d68", link: "#0b5394", rule: "#c4cad1", shade: "#f2f4f7",
    wrong: ("#a3211b", "#fdf2f1"), right: ("#17613a", "#eff7f1"))
  static let dark = SitePalette(
    paper: "#15191e", ink: "#e6e9ec", faint: "#a7b1bc", link: "#8ebcf3", rule: "#454d57", shade: "#20262d",
    wrong: ("#f4a6a0", "#2b1d1d"), right: ("#93d6a8", "#18281e"))

  /// The colours as custom properties of CSS.
  var properties: String {
    """
    --kertas: \(paper); --tinta: \(ink); --redup: \(faint); --tautan: \(link); --garis: \(rule);
      --teduh: \(shade); --salah: \(wrong.mark); --alas-salah: \(wrong.paper);
      --benar: \(right.mark); --alas-benar: \(right.paper);
    """
  }

  /// Each colour of text with what lies behind it, for measuring contrast.
  var pairs: [(text: String, behind: String)] {
    [
      (ink, paper), (faint, paper), (link, paper), (ink, shade), (faint, shade), (link, shade),
      (ink, wrong.paper), (wrong.mark, wrong.paper), (ink, right.paper), (right.mark, right.paper),
      (faint, wrong.paper), (faint, right.paper),
    ]
  }
}
