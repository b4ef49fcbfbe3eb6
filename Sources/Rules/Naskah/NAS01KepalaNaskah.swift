import Bahasa
import RuleKit

extension Rule {
  /// Front matter with unknown keys or values, found where the draft is opened; and a second one in the text.
  static let kepalaNaskah = Rule(
    "NAS-01", "Kepala naskah hanya memuat kunci yang dikenal", .peringatan,
    rationale: """
      Kepala naskah (baris di antara dua `---`) memberi tahu alat jenis, kanal, dan media naskah. Kunci yang salah ketik \
      tidak terbaca, sehingga pemeriksaan bisa memakai tebakan. Satu berkas memuat satu naskah: kepala kedua tidak dibaca.
      """,
    references: [.rujukan("Format naskah bimtek")],
    detectors: [
      .cues("jenis", options: []) { cue, reading, report in
        let index = cue.lowerBound
        let block = reading.analysis.blockTokens[reading.analysis.block(ofToken: index)]
        guard index == block.lowerBound || reading.tokens[index].flags.contains(.lineStart),
          reading.token(index + 1)?.mark == .colon, let name = reading.token(index + 2), name.isWord,
          !name.flags.contains(.lineStart), DraftKind(named: reading.text(index + 2)) != nil
        else { return }
        report.add(
          index..<index + 3,
          "Jenis ditulis lagi di dalam teks; satu berkas satu naskah, jadi pisahkan ke berkas sendiri")
      }
    ],
    examples: [
      .bad("Banjir di Desa Melati.\n\n«jenis: berita»"),
      .good("Jenis: pelatihan menulis."),
      .good("Ada tiga jenis layanan di loket ini."),
    ])
}
