import Curriculum
import RuleKit

/// Reads one rule of a house pack.
enum PackRuleReader {
  /// Reads the rule; nil after a problem that leaves nothing to use.
  static func read(_ fields: inout YAMLFields) -> HousePack.Entry? {
    let code = code(&fields)
    let title = fields.text("judul")
    let rationale = fields.text("alasan")
    let severity = severity(&fields)
    let kinds = names("jenis", among: DraftKind.allCases.map(\.rawValue), &fields) { DraftKind(named: $0) }
    let channels = names("kanal", among: Channel.allCases.map(\.rawValue), &fields) { Channel(rawValue: $0) }
    let references = references(&fields)
    let message = fields.optionalText("pesan")
    let isSafe = fields.optionalChoice("perbaikan", of: PackSafety.self) == .aman
    let inQuotes = fields.flag("dalam-kutipan")
    let rows = rows(&fields)
    let limits = fields.optionalMap("batas", PackLimits.init)
    let examples = fields.list("contoh") { example(&$0, kinds.first ?? .berita, channels.first ?? .situs) }
    guard let code else { return nil }
    var detectors = limits?.detectors(message: message) ?? []
    if !rows.isEmpty {
      let options: PhraseTable.Options = inQuotes ? [.clitics] : [.clitics, .exceptQuotes]
      detectors.append(
        .phrases(
          PhraseTable(
            rows.map(\.row), options: options, safety: isSafe ? .aman : .perluDitinjau,
            message: PackMessage(message).phrase)))
    }
    let rule = Rule(
      code, title, severity, kinds: Set(kinds), channels: Set(channels), rationale: rationale,
      references: references, detectors: detectors, examples: examples.compactMap(\.self))
    return HousePack.Entry(rule: rule, line: fields.line, phrases: rows.map { ($0.row.wrong, $0.line) })
  }

  private static func code(_ fields: inout YAMLFields) -> RuleCode? {
    guard let node = fields.requiredNode("kode") else { return nil }
    guard let text = node.text, let code = RuleCode(text) else {
      fields.reject(
        node, "Kode “\(node.text ?? "")” harus tiga huruf, tanda hubung, dua angka; misalnya ARN-01.")
      return nil
    }
    return code
  }

  private static func severity(_ fields: inout YAMLFields) -> Severity {
    guard let node = fields.node("tingkat") else { return .saran }
    guard let text = node.text, let severity = Severity(rawValue: text), severity != .galat else {
      fields.reject(
        node, "Tingkat paket harus saran atau peringatan. Galat hanya untuk data pribadi dan keselamatan.")
      return .saran
    }
    return severity
  }

  private static func names<Value>(
    _ key: String, among all: [String], _ fields: inout YAMLFields, _ make: (String) -> Value?
  ) -> [Value] {
    guard let node = fields.node(key) else { return [] }
    return (node.elements ?? [node]).compactMap { element in
      if let value = element.text.flatMap({ make($0.lowercased()) }) { return value }
      let near = nearestName(to: element.text ?? "", among: all).map { " Maksudnya “\($0)”?" } ?? ""
      fields.reject(
        element,
        "“\(element.text ?? "")” tidak dikenal sebagai \(key).\(near) Pilihan: \(all.joined(separator: ", "))."
      )
      return nil
    }
  }

  private static func references(_ fields: inout YAMLFields) -> [Reference] {
    let checked = fields.optionalText("diperiksa")
    guard let text = fields.optionalText("dasar") else { return [] }
    guard let checked else {
      fields.report(
        .requiredKeys, line: fields.lines["dasar"] ?? fields.line,
        "Dasar perlu tanggal terakhir diperiksa; tambahkan misalnya diperiksa: 2026-11-21.")
      return []
    }
    return [.rujukan(text, checked: checked)]
  }

  /// The rows of `ganti` and `larang`, each with its line.
  private static func rows(_ fields: inout YAMLFields) -> [(row: PhraseTable.Row, line: Int)] {
    var rows: [(PhraseTable.Row, Int)] = []
    if let node = fields.node("ganti") {
      if node.entries == nil { fields.reject(node, "Nilai “ganti” harus pasangan “kata: penggantinya”.") }
      for entry in node.entries ?? [] {
        guard let right = entry.value.text, !right.isEmpty else {
          fields.reject(entry.value, "Pengganti “\(entry.key)” harus berupa teks.")
          continue
        }
        guard folded(right) != folded(entry.key) else {
          fields.reject(entry.value, "Pengganti “\(entry.key)” sama dengan kata itu sendiri.")
          continue
        }
        rows.append((PhraseTable.Row(folded(entry.key), right), entry.line))
      }
    }
    if let node = fields.node("larang") {
      for element in node.elements ?? [node] {
        guard let text = element.text else {
          fields.reject(element, "Di sini diharapkan kata atau ungkapan.")
          continue
        }
        rows.append((PhraseTable.Row(folded(text), nil), element.line))
      }
    }
    return rows
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func example(
    _ fields: inout YAMLFields, _ kind: DraftKind, _ channel: Channel
  ) -> Example? {
    let line = UInt(fields.line)
    if let good = fields.optionalText("benar") { return .good(good, kind, channel, line: line) }
    let corrected = fields.optionalText("jadi")
    let bad = fields.text("salah")
    return bad.isEmpty ? nil : .bad(bad, corrected: corrected, kind, channel, line: line)
  }
}

/// Whether the fixes of a pack's rule may be applied unseen.
enum PackSafety: String, CaseIterable {
  case aman
  case tinjau
}
