import Reporting
import Training

/// Marking by questions and answers, where there is no screen: over a pipe, on a console of old.
struct MarkingDialogue {
  private var session: MarkingSession
  private let console: Console
  private var width: Int { min(console.style.width, 100) }

  init(_ session: MarkingSession, _ console: Console) {
    self.session = session
    self.console = console
  }

  /// Asks until all drafts are marked or the marker leaves; gives the session as it is then.
  mutating func run() throws(MarkingSessionError) -> MarkingSession {
    var shown: Int?
    while true {
      let page = MarkingPage(session, console.style)
      if shown != session.index {
        say([""] + [console.style.set(page.header, .strong), ""] + page.text(width) + [""])
        shown = session.index
      }
      say(page.panel(width))
      guard let typed = console.line("[\(page.keys.joined(separator: ", ")); bantuan] "),
        !Console.meansLeaving(typed)
      else { break }
      if try obey(typed) { break }
    }
    return session
  }

  /// Does what was typed; true when everything is marked.
  private mutating func obey(_ typed: String) throws(MarkingSessionError) -> Bool {
    let words = typed.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1] : ""
    switch words.first?.lowercased() ?? "" {
    case "1", "2", "3", "4": try session.choose(Int(words[0]) ?? 0)
    case "y", "ya": try session.judgeGate(isOpen: false)
    case "t", "tidak": try session.judgeGate(isOpen: true)
    case "lewati": if !session.skip() { say(["Tidak ada naskah lain yang belum dinilai."]) }
    case "sebelumnya": session.previous()
    case "kembali": session.back()
    case "bukti": say(MarkingPage(session, console.style).evidence(width))
    case "komentar": try session.comment(rest)
    case "catatan": try session.note(rest)
    case "simpan", "alasan", "":
      return try confirm(words.first?.lowercased() == "alasan" ? rest : nil)
    default:
      say(
        Wrapping.fill(
          "Ketik 1 sampai 4, y atau t, Enter untuk menyimpan, atau: lewati, sebelumnya, kembali, bukti, "
            + "komentar …, catatan …, alasan …, keluar.", width: width))
    }
    return false
  }

  private mutating func confirm(_ reason: String?) throws(MarkingSessionError) -> Bool {
    guard session.place == .confirmation else {
      session.next()
      return false
    }
    do {
      return try !session.confirm(reason: reason)
    } catch .needsReason {
      say(["Ketik: alasan …"])
      return false
    }
  }

  private func say(_ lines: [String]) { console.print(lines.joined(separator: "\n") + "\n") }
}
