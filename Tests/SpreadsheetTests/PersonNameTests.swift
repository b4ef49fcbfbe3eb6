import Spreadsheet
import Testing

struct PersonNameTests {
  @Test(
    arguments: [
      ("Dra. Siti Aminah, M.Si.", "Dra.", "Siti Aminah", "M.Si."),
      ("Budi Santoso", "", "Budi Santoso", ""),
      ("  Budi\u{A0} Santoso ,S.Sos , M.M. ", "", "Budi Santoso", "S.Sos, M.M."),
      ("Drs.H.Ahmad Contoh,MM", "Drs. H.", "Ahmad Contoh", "MM"),
      ("Prof. Dr. Ir. Dewi Contoh, M.Sc., Ph.D.", "Prof. Dr. Ir.", "Dewi Contoh", "M.Sc., Ph.D."),
      ("BUDI SANTOSO S.Sos M.Si", "", "BUDI SANTOSO", "S.Sos, M.Si"),
      ("BUDI SANTOSO, SE", "", "BUDI SANTOSO", "SE"), ("BUDI SANTOSO SH", "", "BUDI SANTOSO", "SH"),
      ("Citra Lestari, A.Md Kep", "", "Citra Lestari", "A.Md Kep"),
      ("Citra Lestari, A.Md.Keb.", "", "Citra Lestari", "A.Md.Keb."),
      ("Eka Contoh, S.Sos. M.Si.", "", "Eka Contoh", "S.Sos., M.Si."),
      ("dr. Fitri Contoh, Sp.A", "dr.", "Fitri Contoh", "Sp.A"),
      ("Hj. Gita Contoh", "Hj.", "Gita Contoh", ""), ("H. M. Yusuf Contoh", "H.", "M. Yusuf Contoh", ""),
      ("K.H. Ahmad Contoh", "K.H.", "Ahmad Contoh", ""),
      ("Ma Contoh Se", "", "Ma Contoh Se", ""), ("Contoh, Siti", "", "Contoh, Siti", ""),
      ("R. Contoh A.", "", "R. Contoh A.", ""), ("Dr.", "", "Dr.", ""), ("", "", "", ""), (",,,", "", "", ""),
      ("Muhammad", "", "Muhammad", ""),
    ])
  func `Titles and degrees are kept apart from the name`(
    text: String, front: String, name: String, back: String
  ) {
    let parsed = PersonName(text)
    #expect(parsed.front == front && parsed.name == name && parsed.back == back, "\(parsed)")
  }

  @Test func `Two spellings of one name have one key`() {
    #expect(PersonName("Dra. SITI AMINAH, M.Si.").key == PersonName("Siti  Aminah").key)
    #expect(PersonName("Siti Aminah").key != PersonName("Siti Amina").key)
  }
}
