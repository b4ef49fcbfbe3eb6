import Bahasa
import RuleKit
import Rules
import SourceText
import Testing

/// Texts on which rules of other tools, and earlier versions of ours, cried wolf.
private let silent: [(code: RuleCode, text: String)] = [
  ("KIP-10", "KUOTA TERBATAS! Daftar sekarang di diskop.example.go.id."),
  ("KIP-10", "Perseroan Terbatas Contoh menandatangani memorandum of understanding dengan pemkab."),
  ("KIP-10", "Nota dinas, memo, dan draf dibahas dalam pelatihan tata naskah."),
  ("ITE-03", "Terima kasih atas kritiknya. Lampu itu sudah kami laporkan ke Dinas PUPR."),
  ("PEL-04", "Bawa KTP. Biaya pendaftaran Rp50.000."),
  ("PEL-04", "Denda keterlambatan pengurusan akta kelahiran Rp50.000 diatur perda."),
  ("PEL-04", "Rp600.000, bawa KTP."),
  ("KLP-01", "Penyuluhan pencegahan narkoba digelar di SMP Melati, diikuti siswi bernama Fulani."),
  ("KLP-02", "Penyuluhan pencegahan narkoba bagi siswa digelar di SMP Melati, Desa Melati."),
  ("KLP-06", "Kepala Dinas Kesehatan Fulan Contoh mengatakan pasien TBC dapat berobat gratis."),
  ("KIP-13", "Permohonan informasi kami jawab dalam 3 hari kerja."),
  ("PEL-03", "Aduan kami jawab dalam 3 hari kerja."),
  ("KIP-07", "Identitas anak kami rahasiakan."),
  ("KIP-07", "Jaga PIN dan OTP Anda; data itu rahasia."),
  ("KLP-09", "Pelaku usaha, Fulan, menerima sertifikat halal."),
  ("ITE-04", "Uang rupiah lama masih beredar di pasar."),
  ("ITE-04", "Polisi memeriksa orang yang diduga mencuri kabel."),
  ("ITE-05", "Masih ada 12 slot peserta pelatihan."),
  ("KIP-13", "Keberatan pajak diajukan paling lambat 90 hari sejak surat diterima."),
  ("JRN-07", "Embargo dagang menaikkan harga pupuk."),
  ("PDP-09", "Berkas disimpan di Blok D 15 AB."),
  ("PDP-06", "Perubahan RTRW dibahas bersama Pak Fulan."),
  ("JRN-02", "Lomba itu bertema “Bersama membangun desa yang bersih dan sehat”."),
  ("KLP-11", "Putusan itu dinilai cacat hukum."),
  ("JRN-06", "PP 94/2021 mencabut PP 53/2010."),
  ("PDP-11", "Daftar juri lomba: 1. Fulan 2. Fulani 3. Foolan"),
  ("PDP-01", "Nomor pesanan 3399990101900001 sudah dikirim."),
  ("PDP-01", "Koordinat -7.3612345, 109.9012345 dan ISBN 978-602-00-0000-0 dimuat di lampiran."),
  ("PDP-01", "Surat Nomor 800/0123/2026 dan kode kegiatan 5.1.02.01.01.0024 dicatat."),
  ("PDP-04", "Hubungi 112, 119, atau (0000) 000000."),
  ("FKT-05", "Dinas Kominfo Arunaya melatih admin."),
  ("FKT-05", "Pedoman itu mengacu pada Permenkominfo 4/2024."),
  ("KIP-07", "Data PIN dan OTP bersifat rahasia, jangan dibagikan."),
  ("KIP-10", "Pemilu berlangsung langsung, umum, bebas, dan rahasia."),
  ("KLP-06", "Data Dinas Kesehatan per 3 Maret 2026: 12 kasus difteri di Kecamatan Sindang."),
  ("KLP-01", "Kepala UPTD PPA Fulani Contoh mengatakan anak korban kekerasan itu sudah didampingi."),
  (
    "DRT-11",
    "Kepala BPBD Fulan Contoh mengatakan dua orang meninggal, data per 3 Maret 2026 pukul 20.00 WIB."
  ),
  ("ITE-01", "Kapolres Fulan Contoh mengatakan polisi menyelidiki dugaan penipuan."),
  ("PEL-05", "Aduan itu diterima Kepala Dinas Fulan Contoh."),
  ("KLP-07", "Terima kasih kepada warga yang melaporkan pungutan di pasar."),
  ("DRT-04", "Banjir di Desa Melati. Warga diminta naik ke lantai dua."),
  ("DRT-05", "Banjir di Desa Melati. Tidak ada perintah mengungsi."),
  ("KIP-03", "Layanan buka Senin–Jumat, 2–6 Maret 2026, dan Sabtu, 7 Maret 2026."),
]

private let zoned: [String] = ["WIB", "WITA", "Wita", "WIT"]

@Suite("What must stay silent")
struct SilenceTests {
  private let linter = Linter(Rule.all, knows: TestDictionary.knows)

  private func codes(_ text: String, _ kind: DraftKind = .berita) -> [RuleCode] {
    linter.check(Draft(name: "contoh", source: SourceText(text), format: .plain, kind: kind)).map(\.code)
  }

  @Test("does", arguments: silent)
  func stays(_ item: (code: RuleCode, text: String)) {
    #expect(!codes(item.text).contains(item.code))
  }

  @Test("includes the ministry's old name in texts older than the new one")
  func oldNames() {
    let header = DraftHeader(date: CalendarDate(year: 2024, month: 10, day: 1))
    let draft = Draft(
      name: "lama", source: SourceText("Kementerian Kominfo membuka pelatihan bagi humas."), format: .plain,
      header: header, kind: .berita)
    #expect(!linter.check(draft).contains { $0.code == "FKT-05" })
  }

  @Test("includes every time zone, however it is written", arguments: zoned)
  func zones(_ zone: String) {
    let text = "Banjir di Desa Melati, Selasa, 3 Maret 2026, pukul 19.00 \(zone). Jauhi bantaran sungai."
    #expect(!codes(text, .siaga).contains("DRT-03"))
  }

  @Test("includes true pairs of weekday and date for a whole year")
  func weekdays() throws {
    let names = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    // 2026-01-05 is a Monday.
    var days: [String] = []
    for week in 0..<50 {
      for (offset, name) in names.enumerated() {
        let ordinal = 5 + week * 7 + offset
        var month = 1
        var day = ordinal
        for length in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
          guard day > length else { break }
          day -= length
          month += 1
        }
        days.append("Acara digelar \(name) (\(day)/\(month)/2026).")
      }
    }
    #expect(!codes(days.joined(separator: "\n")).contains("KIP-03"))
  }
}
