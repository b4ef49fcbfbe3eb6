public import RuleKit

/// The skeleton of a draft with its front matter: the use case behind `bimtek naskah baru`.
public struct DraftTemplate: Sendable {
  /// The text of the file.
  public let text: String

  /// The skeleton of a kind; its front matter says what the checker reads.
  public init(_ kind: DraftKind, on channel: Channel? = nil) {
    var lines = ["---", "jenis: \(kind.rawValue)"]
    lines.append("kanal: \((channel ?? DraftSkeletons.channel(of: kind)).rawValue)")
    if kind == .balasan { lines.append("komentar: \"[komentar warga yang dijawab, tanpa nama]\"") }
    lines += [
      "# tanggal: 2026-11-21",
      "# media: [{ berkas: foto.jpg, jenis: foto, alt: \"isi gambar\", kredit: \"pemotret\", persetujuan: \"siapa, kapan\" }]",
      "---", "",
    ]
    if kind != .kalender {
      lines += [
        "<!-- Isi setiap [kurung]. “Belum diketahui” adalah jawaban yang sah; jangan mengarang. Hapus baris ini. -->",
        "",
      ]
    }
    let body = DraftSkeletons.body(of: kind).withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    text = lines.joined(separator: "\n") + "\n" + body
  }
}
