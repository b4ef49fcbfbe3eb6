import Bahasa
import RuleKit

extension Rule {
  /// The weekday beside a date is the calendar's.
  static let hariTanggal = Rule(
    "KIP-03", "Hari dan tanggal cocok menurut kalender", .galat,
    rationale: """
      Warga yang membaca hari dan tanggal yang berbeda tidak tahu kapan harus datang. Informasi publik harus akurat, \
      jadi cocokkan hari dengan kalender sebelum naskah terbit.
      """,
    references: [.hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20")],
    detectors: [
      .entities([.date]) { index, reading, report in
        guard case .date(let mention) = reading.analysis.entities[index].value else { return }
        var tokens = reading.analysis.entities[index].tokens
        if mention.isImpossible {
          report.add(tokens, "Tanggal ini tidak ada di kalender; periksa tanggal, bulan, dan tahunnya")
          return
        }
        guard
          let weekday = mention.plainWeekday(in: reading) ?? mention.lastWeekday(in: reading)
            ?? mention.weekday(beside: tokens, in: reading),
          let date = mention.date ?? mention.date(near: reading.draft.header.date), date.weekday != weekday
        else { return }
        // `Senin (3/3/2026)`: the date ends before the parenthesis that the words opened.
        if tokens.contains(where: { reading.tokens[$0].mark == .openParenthesis }),
          reading.token(tokens.upperBound)?.mark == .closeParenthesis
        {
          tokens = tokens.lowerBound..<tokens.upperBound + 1
        }
        let written = reading.text(of: tokens)
        report.add(tokens, "“\(written)”: menurut kalender hari \(date.weekday.name), bukan \(weekday.name)")
      }
    ],
    examples: [
      .bad("Pendaftaran dibuka «Senin (3/3/2026)»."),
      .bad("Warga dapat mengambil hasilnya pada «Jumat, 21 November 2026»."),
      .bad("Loket tutup pada «Rabu, 31 April 2026» karena perawatan."),
      .bad(
        "Imunisasi digelar «Minggu (7/3)».",
        header: DraftHeader(date: CalendarDate(year: 2026, month: 3, day: 2))),
      .bad("Loket buka Senin (2/3/2026) sampai «Jumat (5/3/2026)»."),
      .bad("Rapat digelar «3 Maret 2026» (Senin) pukul 08.00 WIB."),
      .bad("Senin pagi («3/3/2026») warga bergotong royong."),
      .bad("Listrik padam Senin–«Rabu, 3–5 Maret 2026», di tiga desa."),
      .good("Listrik padam Senin–Rabu, 2–4 Maret 2026, di tiga desa."),
      .bad("Hari: Senin\nTanggal: «3 Maret 2026»"),
      .good("Selasa malam (3/3/2026) warga berkumpul; Rabu pagi, 4 Maret 2026, mereka bekerja."),
      .good("Pendaftaran dibuka 3 Maret 2026 (Selasa), ditutup Jumat sore, 6 Maret 2026."),
      .good("Setiap Senin sejak 3 Maret 2026 loket buka sampai sore."),
      .good("Pendaftaran dibuka Selasa (3/3/2026) dan ditutup Jumat, 6 Maret 2026."),
      .good("Pelatihan berlangsung Sabtu–Minggu (7–8/3/2026) di aula desa."),
      .good("Pentas wayang digelar malam Minggu, 7 Maret 2026, di alun-alun."),
      .good("Pasar murah digelar Senin (3/3) di halaman kecamatan."),
      .good("Layanan keliling hadir pada minggu 2 Maret 2026 di tiga desa."),
    ])
}
