import Bahasa
import RuleKit

extension Rule {
  /// The numbers of a thread's parts run from one to their total.
  static let nomorUtas = Rule(
    "MED-08", "Nomor bagian utas urut dan cocok dengan jumlahnya", .peringatan, kinds: [.utas],
    rationale: """
      Bagian utas sering dibagikan sendiri-sendiri. Nomor yang tidak cocok membuat warga mencari bagian yang tidak ada, \
      atau berhenti sebelum bagian terakhir.
      """,
    references: [.rujukan("Kebiasaan penulisan utas")],
    detectors: [
      .draft { reading, report in
        let parts = reading.posts.filter { $0.number != nil }
        guard parts.count > 1 else { return }
        for (index, part) in parts.enumerated() {
          if part.number != index + 1 {
            report.add(
              part.marker,
              "Bagian ke-\(index + 1) bernomor “\(reading.text(of: part.marker))”"
            )
          } else if let total = part.total, total != parts.count {
            report.add(part.marker, "Tertulis \(total) bagian, padahal utas ini \(parts.count) bagian")
          }
        }
      }
    ],
    examples: [
      .bad(
        """
        1/3 BLK Arunaya membuka pelatihan menjahit gratis untuk 40 warga.

        «2/4» Syarat pelatihan menjahit hanya KTP Arunaya.

        3/3 Ada yang belum jelas? Tulis pertanyaan di bawah utas ini.
        """, .utas, .x),
      .good(
        """
        1/2 BLK Arunaya membuka pelatihan menjahit gratis untuk 40 warga.

        2/2 Ada yang belum jelas? Tulis pertanyaan di bawah utas ini.
        """, .utas, .x),
      .good("1/ Pelatihan menjahit dibuka.\n\n2/ Bawa KTP ke kantor BLK.", .utas, .x),
    ])
}
