import Bahasa
import RuleKit

extension Rule {
  /// A clarification shows evidence.
  static let buktiRujukan = Rule(
    "HKS-03", "Klarifikasi menunjukkan buktinya", .peringatan, kinds: [.klarifikasi],
    rationale: """
      “Percayalah pada kami” tidak meyakinkan orang yang sudah percaya kabar sebaliknya. Tunjukkan dokumen, hasil uji, data, \
      atau tautan yang dapat diperiksa sendiri.
      """,
    question: "Dokumen, data, atau tautan mana yang dapat diperiksa pembaca?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"), .rujukan("praktik cek fakta"),
    ],
    detectors: [
      .draft { reading, report in
        guard !ClaimWords.showsEvidence(reading) else { return }
        report.add(reading.opening, "Klarifikasi ini belum menunjukkan bukti: dokumen, data, atau tautan")
      }
    ],
    examples: [
      .bad("«Kabar itu tidak benar, percayalah pada kami».", .klarifikasi),
      .bad("«Kepala Dinas Fulan Contoh menegaskan kabar itu hoaks». Tanyakan ke kantor kami.", .klarifikasi),
      .bad(
        "«Kabar itu TIDAK BENAR, jangan dipercaya». Kalau ragu, laporkan ke aduankonten.id.", .klarifikasi),
      .bad("«Pasar tetap buka, kabar penutupan itu bohong».", .klarifikasi),
      .good(
        "Air layak minum menurut hasil uji Laboratorium Kesehatan Daerah, 2 Maret 2026. Ragu? Tanyakan ke PPID.",
        .klarifikasi),
      .good("Kabar itu menyebar cepat."),
      .good(
        "Kabar itu tidak benar. Hasil pemeriksaan 2 Maret 2026 dimuat di arunaya.example.go.id. Ragu? Tanyakan ke PPID.",
        .klarifikasi),
    ])
}
