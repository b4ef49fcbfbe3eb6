import Reporting
import Training

/// The marking screen without its terminal: keys go in, lines come out.
struct MarkingBoard {
  /// What the keys mean at the moment.
  enum Mode: Equatable {
    case deciding
    case choosingComment
    case typing(Purpose, String)
  }
  /// What is being typed.
  enum Purpose: Equatable {
    case comment, note, reason
  }
  /// Whether the screen goes on.
  enum Outcome: Equatable {
    case goesOn, leaves, allMarked
  }

  private(set) var session: MarkingSession
  let style: TerminalStyle
  private var mode = Mode.deciding
  private var scroll = 0
  private var showsEvidence = false
  private var message: String?

  init(_ session: MarkingSession, _ style: TerminalStyle) {
    self.session = session
    self.style = style
  }

  /// Does what a key means.
  mutating func press(_ key: Pager.Key) throws(MarkingSessionError) -> Outcome {
    message = nil
    let before = session.index
    defer { if session.index != before { (scroll, showsEvidence) = (0, false) } }
    if key == .interrupt { return .leaves }
    switch mode {
    case .deciding: return try decide(key)
    case .choosingComment: try chooseComment(key)
    case .typing(let purpose, let words): return try type(key, purpose, words)
    }
    return .goesOn
  }

  private mutating func decide(_ key: Pager.Key) throws(MarkingSessionError) -> Outcome {
    switch key {
    case .character(let character): return try decide(character)
    case .enter:
      if session.place == .confirmation { return try confirm() }
      session.next()
    case .erase: session.previous()
    case .up: scroll -= 1
    case .down: scroll += 1
    case .pageUp: scroll -= 8
    case .pageDown: scroll += 8
    case .home: scroll = 0
    case .end: scroll = .max / 2
    case .escape, .interrupt: break
    }
    return .goesOn
  }

  private mutating func decide(_ character: Character) throws(MarkingSessionError) -> Outcome {
    switch character.lowercased() {
    case "1", "2", "3", "4":
      guard case .criterion = session.place, let level = character.wholeNumberValue else { break }
      try session.choose(level)
    case "y": try session.judgeGate(isOpen: false)
    case "t": try session.judgeGate(isOpen: true)
    case "s": session.previous()
    case "l": if !session.skip() { message = "Tidak ada naskah lain yang belum dinilai." }
    case "b": session.back()
    case "f": (showsEvidence, scroll) = (!showsEvidence, 0)
    case "k": mode = session.comments.isEmpty ? .typing(.comment, "") : .choosingComment
    case "c": mode = .typing(.note, "")
    case " ": scroll += 8
    case "q": return .leaves
    default: message = "Tombol “\(character)” tidak dipakai di sini."
    }
    return .goesOn
  }

  private mutating func chooseComment(_ key: Pager.Key) throws(MarkingSessionError) {
    switch key {
    case .character(let character):
      let comments = Array(session.comments.prefix(9))
      if character == "0" {
        mode = .typing(.comment, "")
      } else if let place = character.wholeNumberValue, comments.indices.contains(place - 1) {
        try session.comment(comments[place - 1])
        message = MarkingBoard.commentIsKept
        mode = .deciding
      }
    case .escape, .enter: mode = .deciding
    default: break
    }
  }

  private mutating func type(
    _ key: Pager.Key, _ purpose: Purpose, _ words: String
  ) throws(MarkingSessionError) -> Outcome {
    switch key {
    case .character(let character): mode = .typing(purpose, words + String(character))
    case .erase: mode = .typing(purpose, String(words.dropLast()))
    case .escape: mode = .deciding
    case .enter:
      mode = .deciding
      switch purpose {
      case .comment:
        try session.comment(words)
        message = words.isEmpty ? "Komentar dihapus." : MarkingBoard.commentIsKept
      case .note:
        try session.note(words)
        if !words.isEmpty { message = "Catatan tersimpan." }
      case .reason: return try confirm(reason: words)
      }
    default: break
    }
    return .goesOn
  }

  private mutating func confirm(reason: String? = nil) throws(MarkingSessionError) -> Outcome {
    if !session.needsReason.isEmpty, reason?.isEmpty ?? true {
      mode = .typing(.reason, "")
      return .goesOn
    }
    do {
      return try session.confirm(reason: reason) ? .goesOn : .allMarked
    } catch .incomplete(let open) {
      message = "Belum diputuskan: \(open.joined(separator: "; "))"
      return .goesOn
    }
  }

  private static let commentIsKept = "Komentar tersimpan untuk peserta."

  /// The screen: draft beside rubric from 100 columns on, above it on narrower ones.
  mutating func lines(columns: Int, rows: Int) -> [String] {
    let page = MarkingPage(session, style)
    let footer = footer(columns)
    let space = max(rows - 1 - footer.count, 6)
    func header(_ place: String? = nil) -> String {
      let text = page.header + (place.map { style.separator + $0 } ?? "")
      return style.set(Wrapping.truncate(text, width: columns), .strong)
    }
    if columns >= 100 {
      let left = columns / 2 - 2
      let side = columns - left - 3
      let panel = padded(page.panel(side) + ["", "Bukti mesin"] + page.evidence(side), space)
      let (draft, place) = window(showsEvidence ? page.evidence(left) : page.text(left), space)
      return [header(place)]
        + zip(draft, panel).map { text, beside in
          let gap = String(repeating: " ", count: max(left - DisplayWidth.of(text), 0))
          return "\(text)\(gap) \(style.bar) \(beside)"
        } + footer
    }
    let panel = Array(page.panel(columns).prefix(space - 4))
    let (draft, place) = window(
      showsEvidence ? page.evidence(columns) : page.text(columns), space - panel.count - 1)
    return [header()] + draft + [rule(place, columns)] + panel + footer
  }

  /// The line under the draft, with the place of what is shown.
  private func rule(_ place: String?, _ columns: Int) -> String {
    guard let place else { return style.rule(columns) }
    let title = style.rule(2) + " \(place) "
    return title + style.rule(max(columns - DisplayWidth.of(title), 0))
  }

  private func footer(_ columns: Int) -> [String] {
    switch mode {
    case .deciding:
      let keys =
        MarkingPage(session, style).keys + [
          "s sebelumnya", "l lewati", "b naskah lalu", "k komentar", "c catatan",
          showsEvidence ? "f naskah" : "f bukti", "spasi gulir", "q keluar",
        ]
      return [message.map { Wrapping.truncate($0, width: columns) } ?? ""]
        + MarkingBoard.rows(of: keys, width: columns).map { style.set($0, .faint) }
    case .choosingComment:
      let bank = session.comments.prefix(9).enumerated().map { index, words in
        Wrapping.truncate(style.printable("\(index + 1) \(words)"), width: columns)
      }
      return [style.set("Komentar untuk peserta", .strong)] + bank + ["0 tulis baru  Esc batal"]
    case .typing(let purpose, let words):
      let title =
        switch purpose {
        case .comment: "Komentar untuk peserta"
        case .note: "Catatan untuk penilai lain"
        case .reason: "Alasan berbeda dari bukti mesin"
        }
      let lines = Wrapping.fill(style.printable(words + "_"), width: columns)
      return [style.set(title, .strong) + "  (Enter simpan, Esc batal)"] + lines.suffix(3)
    }
  }

  /// Keys in as many lines as they take, none of them torn apart.
  private static func rows(of keys: [String], width: Int) -> [String] {
    keys.reduce(into: []) { rows, key in
      if let last = rows.last, DisplayWidth.of(last) + 3 + DisplayWidth.of(key) <= width {
        rows[rows.count - 1] = last + "   " + key
      } else {
        rows.append(key)
      }
    }
  }

  /// The lines of a long text that fit, kept within its ends, and which they are where there are more.
  private mutating func window(_ lines: [String], _ height: Int) -> (lines: [String], place: String?) {
    scroll = min(max(scroll, 0), max(lines.count - height, 0))
    let what = showsEvidence ? "bukti" : "naskah"
    let last = min(scroll + height, lines.count)
    return (
      padded(Array(lines[scroll..<last]), height),
      lines.count > height ? "\(what), baris \(scroll + 1)–\(last) dari \(lines.count)" : nil
    )
  }

  private func padded(_ lines: [String], _ height: Int) -> [String] {
    Array((lines + Array(repeating: "", count: max(height - lines.count, 0))).prefix(height))
  }
}
