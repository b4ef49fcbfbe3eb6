/// What stands at the head of a draft that is handed in: `Nama: …`, `Instansi: …`, as lines or as a table.
enum FormFields {
  /// Whether a text is such a line.
  static func matches(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return isLabel(text[..<colon])
  }

  /// The lines `Nama: Siti` of a table whose first column names fields; nil for any other table.
  static func lines(of rows: [[String]]) -> String? {
    let isForm = rows.allSatisfy { row in
      row.count <= 3 && (row.dropFirst().first == ":" || row.first?.hasSuffix(":") == true)
    }
    // Without colons a table of two columns is a form only where no second cell could be a heading.
    let isPlainForm = rows.allSatisfy { $0.count == 2 && isLabel($0[0][...]) && !isLabel($0[1][...]) }
    guard isForm || isPlainForm else { return nil }
    return rows.map { row in
      let label = (row.first ?? "").split(separator: ":").joined().singleSpaced
      let value = row.dropFirst().filter { $0 != ":" }.map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
      return "\(label): \(value.joined(separator: " ").singleSpaced)"
    }.joined(separator: "\n")
  }

  private static func isLabel(_ text: Substring) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.count <= 3 && words.first.map { labels.contains(String($0)) } ?? false
  }

  private static let labels: Set<String> = [
    "nama", "kode", "nip", "instansi", "unit", "tugas", "peserta", "penulis", "nomor", "no", "kelas", "oleh",
    "kelompok", "jabatan", "latihan", "opd",
  ]
}
