import Reporting
import Training

/// The share of posts about a leader, and the questions that help to write them anew.
struct LeaderSharePage {
  private let style: TerminalStyle

  init(_ style: TerminalStyle) { self.style = style }

  func lines(_ share: LeaderShare) -> [String] {
    let rest = share.total - share.leaders.count
    var lines = [
      style.set(
        "Porsi pimpinan dan manfaat warga: \(share.percent) / \(100 - share.percent) persen", .strong),
      "\(share.leaders.count) dari \(share.total) unggahan bertumpu pada kegiatan pimpinan, \(rest) tidak.",
    ]
    guard !share.leaders.isEmpty else { return lines }
    lines.append("")
    for post in share.leaders {
      lines += Wrapping.fill(
        "\(post.place)  \(Wrapping.truncate(post.title, width: 100))", width: style.width,
        first: "  \(style.bullet) ", rest: "    ")
    }
    lines.append("")
    if share.percent > LeaderShare.advised {
      lines += Wrapping.fill(
        "Anjuran: paling banyak \(LeaderShare.advised) persen (rancangan, dapat diatur instansi; REN-02).",
        width: style.width)
    }
    lines.append("Sebelum menulis ulang, jawab:")
    for question in LeaderShare.questions {
      lines += Wrapping.fill(question, width: style.width, first: "  [ ] ", rest: "      ")
    }
    return lines
  }
}
