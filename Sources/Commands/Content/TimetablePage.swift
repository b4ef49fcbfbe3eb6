import Reporting
import Training

/// A timetable as lines of a terminal.
struct TimetablePage {
  let timetable: Timetable

  func text(_ style: TerminalStyle) -> String {
    var lines = fill(timetable.title, style).map { style.set($0, .strong) }
    if let audience = timetable.audience { lines += fill(audience, style) }
    lines += fill(
      "\(length(timetable.minutes)); 1 JP = \(timetable.minutesPerJP) menit. \(outcome)", style)
    for day in timetable.days { lines += [""] + self.day(day, style) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var outcome: String {
    timetable.certifies
      ? "Sertifikat kelulusan dapat diterbitkan sesudah nilai disahkan."
      : "Hanya sertifikat keikutsertaan."
  }

  private func day(_ day: Timetable.Day, _ style: TerminalStyle) -> [String] {
    let hours = day.hours.map { "\(clock($0.start))–\(clock($0.end))" }
    let head = ([day.title] + [hours, length(day.minutes)].compactMap(\.self)).joined(
      separator: style.separator)
    var lines = fill(head, style).map { style.set($0, .strong) }
    for session in day.sessions { lines += self.session(session, style) }
    if !day.assignments.isEmpty {
      let names = day.assignments.map { $0.minutes > 0 ? "\($0.name) (\($0.minutes) menit)" : $0.name }
      lines += fill("Tugas sesudahnya: \(names.joined(separator: "; "))", style, indent: "  ")
    }
    if let note = day.note { lines += fill(note, style, indent: "  ").map { style.set($0, .faint) } }
    return lines
  }

  /// A session: when, what, and the exercises in it on a line of their own.
  private func session(_ session: Timetable.Session, _ style: TerminalStyle) -> [String] {
    let when =
      session.start.map { "\(clock($0))–\(clock($0 + session.minutes))" }
      ?? DisplayWidth.padded("\(session.minutes) menit", to: 9, .right)
    let first = "  " + style.printable(when) + "  "
    let indent = String(repeating: " ", count: DisplayWidth.of(first))
    let lines = Wrapping.fill(style.printable(session.title), width: width(style), first: first, rest: indent)
    guard session.counts else { return lines.map { style.set($0, .faint) } }
    guard !session.tasks.isEmpty else { return lines }
    let codes = session.tasks.map(\.code).joined(separator: ", ")
    return lines
      + Wrapping.fill("latihan \(codes)", width: width(style), first: indent, rest: indent)
      .map { style.set($0, .faint) }
  }

  private func fill(_ text: String, _ style: TerminalStyle, indent: String = "") -> [String] {
    Wrapping.fill(style.printable(text), width: width(style), first: indent, rest: indent)
  }

  private func width(_ style: TerminalStyle) -> Int { min(style.width, 100) }

  /// Minutes and what they are in JP, to one decimal.
  private func length(_ minutes: Int) -> String {
    let tenths = (minutes * 10 + timetable.minutesPerJP / 2) / timetable.minutesPerJP
    let jp = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    return "\(minutes) menit = \(jp) JP"
  }

  private func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60 % 24)).\(two(minutes % 60))"
  }
}
