import Reporting
import RuleKit
import Training

/// The counts of a text, as a table for a terminal.
struct PostCountPage {
  private let style: TerminalStyle

  init(_ style: TerminalStyle) { self.style = style }

  func lines(_ count: PostCount) -> [String] {
    var lines: [String] = []
    for part in count.parts {
      let name = part.number.map { "Bagian \($0)" } ?? "Teks"
      let facts =
        "\(name): \(Figures.grouped(part.characters)) karakter, \(Figures.grouped(part.words)) kata"
        + (part.hashtags > 0 ? ", \(part.hashtags) tagar" : "")
      lines.append(style.set(facts, .strong))
      lines += part.platforms.flatMap(row)
      lines.append("")
    }
    if let part = count.parts.first {
      lines.append(style.set("Dasar batas:", .faint))
      for platform in part.platforms {
        lines += Wrapping.fill(platform.source, width: style.width, first: "  ", rest: "    ")
          .map { style.set($0, .faint) }
      }
    }
    return lines
  }

  private func row(_ platform: PostCount.Platform) -> [String] {
    let name = platform.channel.rawValue.padding(10)
    let count = Figures.grouped(platform.count).padding(7, isLeading: true)
    let limit = Figures.grouped(platform.limit).padding(7, isLeading: true)
    let unit = platform.isWeighted ? " berbobot" : ""
    guard let overflow = platform.overflow else {
      return ["  \(name)\(count) /\(limit)\(unit)  sisa \(Figures.grouped(platform.room))"]
    }
    let place = Wrapping.truncate(
      "lebih \(Figures.grouped(-platform.room)), mulai “\(overflow)”", width: max(20, style.width - 40))
    return ["  \(name)\(count) /\(limit)\(unit)  " + style.set(place, .error)]
  }
}

extension String {
  /// Fills up with blanks to a width.
  fileprivate func padding(_ width: Int, isLeading: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - count))
    return isLeading ? blanks + self : self + blanks
  }
}
