/// Drawing.
extension Pager {
  /// The lines of the screen, as many as it has rows; the keys stand in the last two.
  public var screen: [String] {
    let body: [String]
    if case .choosing = mode { body = sectionList } else { body = text }
    let filled = body.prefix(page) + Array(repeating: "", count: max(0, page - body.count))
    return filled + [status, footer]
  }

  private var text: [String] {
    let end = min(top + page, layout.lines.count)
    return (top..<end).map { line in
      line == lastFound && search != nil ? marked(layout.lines[line]) : layout.lines[line]
    }
  }

  /// The line that was found, set off.
  private func marked(_ line: String) -> String {
    style.hasColor ? style.set(Pager.plain(line), .underlined, .strong) : line
  }

  private var sectionList: [String] {
    var lines = [style.set("Bagian pelajaran ini", .strong), ""]
    for (index, section) in sections.enumerated() {
      let number = "\(index + 1)"
      let isHere = section.line <= top && (index + 1 >= sections.count || sections[index + 1].line > top)
      let text =
        String(repeating: " ", count: max(0, 4 - number.count)) + number + "  " + section.title
        + (isHere ? "  (Anda di sini)" : "")
      lines.append(Wrapping.truncate(text, width: style.width, ellipsis: style.isPlain ? "..." : "…"))
    }
    return lines
  }

  private var status: String {
    let percent = layout.lines.count <= page ? 100 : min(100, (top + page) * 100 / layout.lines.count)
    let position = " \(isAtEnd ? "selesai" : "\(percent)%") "
    let title = " \(surroundings.title) "
    let room = style.width - DisplayWidth.of(position) - 4
    let shown = Wrapping.truncate(
      style.printable(title), width: max(8, room), ellipsis: style.isPlain ? "..." : "…")
    let middle = style.rule(max(0, room - DisplayWidth.of(shown)))
    return style.set("\(style.rule(2))\(shown)\(middle)\(position)\(style.rule(2))", .faint)
  }

  private var footer: String {
    let text: String
    switch mode {
    case .searching(let words): text = "Cari: \(words)_   (Enter = cari, Esc = batal)"
    case .choosing(let digits): text = "Nomor bagian: \(digits)_   (Enter = buka, Esc = batal)"
    case .reading: text = notice ?? keys
    }
    return Wrapping.truncate(
      style.printable(text), width: style.width, ellipsis: style.isPlain ? "..." : "…")
  }

  /// The keys, as many as fit, the most needed ones first.
  private var keys: String {
    var keys: [String]
    if isAtEnd {
      keys = [
        surroundings.next.map { "Enter = lanjut ke \($0)" } ?? "Enter = daftar pelajaran", "b = kembali",
        "q = keluar", surroundings.previous == nil ? "" : "p = sebelumnya", "d = daftar", "c = cari",
        "i = isi",
      ]
    } else {
      keys = [
        "Enter/spasi = lanjut", "b = kembali", "q = keluar", "c = cari", "i = isi", "d = daftar",
        surroundings.next == nil ? "" : "n = berikutnya",
        surroundings.previous == nil ? "" : "p = sebelumnya",
      ]
    }
    var line = ""
    for key in keys where !key.isEmpty {
      let longer = line.isEmpty ? key : line + style.separator + key
      if DisplayWidth.of(longer) <= style.width { line = longer }
    }
    return line
  }

  /// A line without escape sequences.
  static func plain(_ line: String) -> String {
    var result = ""
    var isEscape = false
    for character in line {
      if isEscape {
        isEscape = character != "m"
      } else if character == "\u{1B}" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
