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
        "\(name): \(part.characters.grouped) karakter, \(part.words.grouped) kata"
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
    let name = DisplayWidth.padded(platform.channel.rawValue, to: 10)
    let count = DisplayWidth.padded(platform.count.grouped, to: 7, .right)
    let limit = DisplayWidth.padded(platform.limit.grouped, to: 7, .right)
    let unit = platform.isWeighted ? " berbobot" : ""
    guard let overflow = platform.overflow else {
      return ["  \(name)\(count) /\(limit)\(unit)  sisa \(platform.room.grouped)"]
    }
    let place = Wrapping.truncate(
      "lebih \((-platform.room).grouped), mulai “\(overflow)”", width: max(20, style.width - 40))
    return ["  \(name)\(count) /\(limit)\(unit)  " + style.set(place, .error)]
  }
}
