@testable import Spreadsheet
import Testing

struct ParticipantTableTests {
  private func table(_ csv: String) throws -> ParticipantTable {
    let sheet = try CSVDocument(Array(csv.utf8)).sheet
    return ParticipantTable(sheet, columns: try #require(ParticipantColumns(in: sheet)))
  }

  @Test func `A committee's list is read under its titles, and its signatures are left out`() throws {
    let table = try table(
      """
      DAFTAR PESERTA BIMTEK PENULISAN BERITA;;;;
      Kabupaten Arunaya, 21 s.d. 23 November 2026;;;;
      ;;;;
      No.;NAMA LENGKAP;NIP;Asal Instansi;No. HP
      (1);(2);(3);(4);(5)
      1;Dra. Siti Aminah, M.Si.;'198501012010012001;Dinas Contoh;0812-0000-0000
      2;BUDI SANTOSO S.Sos;1,98501E+17;Kecamatan Contoh;
      3;dr. Citra Lestari;1985 0101 2010 01 2003;RSUD Contoh;
      No.;NAMA LENGKAP;NIP;Asal Instansi;No. HP
      4;Siti Aminah;;Badan Contoh;
      ;;;Badan Contoh;0812-0000-0000
      ;;;Arunaya, 20 November 2026;
      Mengetahui;;;;
      ;Kepala Dinas;;;
      """)
    #expect(table.columns.headerRow == 4)
    #expect(table.columns.columns == [.number: 0, .name: 1, .nip: 2, .agency: 3])
    #expect(table.columns.ignored == ["No. HP"])
    #expect(
      table.participants.map(\.name.full) == [
        "Dra. Siti Aminah, M.Si.", "BUDI SANTOSO, S.Sos", "dr. Citra Lestari", "Siti Aminah",
      ])
    #expect(table.participants.map(\.nip) == ["198501012010012001", nil, "198501012010012003", nil])
    #expect(table.participants.map(\.number) == ["1", "2", "3", "4"])
    #expect(table.participants[2].agency == "RSUD Contoh")
    let problems: [ParticipantProblem] = [
      .init(kind: .roundedNIP, row: 7), .init(kind: .duplicateName(row: 6), row: 10),
      .init(kind: .missingName, row: 11),
    ]
    #expect(table.problems == problems)
  }

  @Test(
    arguments: [
      ("Nama,Instansi", [.name: 0, .agency: 1]), ("NAMA / NIP;Unit Kerja", [.name: 0, .nip: 0, .agency: 1]),
      ("no peserta,nama peserta,nama instansi,nip", [.number: 0, .name: 1, .agency: 2, .nip: 3]),
      ("No,Kode Peserta,Nama dan Gelar,OPD", [.number: 1, .name: 2, .agency: 3]),
      ("Nomor\tNama Pegawai\tPerangkat Daerah", [.number: 0, .name: 1, .agency: 2]),
      ("Participant ID,Full Name,Agency", [.number: 0, .name: 1, .agency: 2]),
      ("Nama Bank,No Rekening,Nama Rekening,Nama", [.name: 3]),
      ("Nama Instansi,Nama", [.agency: 0, .name: 1]),
      ("NO. URUT;NAMA;SATKER;NO. HP;NO. WA", [.number: 0, .name: 1, .agency: 2]),
    ] as [(String, [ParticipantColumns.Field: Int])])
  func `Headings are known in many spellings`(
    header: String, columns: [ParticipantColumns.Field: Int]
  ) throws {
    let sheet = try CSVDocument(Array((header + "\n").utf8)).sheet
    #expect(ParticipantColumns(in: sheet)?.columns == columns)
  }

  @Test func `A list without a name column is not guessed at`() throws {
    let sheet = try CSVDocument(Array("1,Siti\n2,Budi\n".utf8)).sheet
    #expect(ParticipantColumns(in: sheet) == nil)
  }

  @Test func `Name and NIP in one cell are taken apart`() throws {
    let table = try table(
      "No;Nama/NIP\n1;\"Siti Aminah, S.H.\n19850101 201001 2 001\"\n2;Budi Santoso NIP. 198501012010011002\n3;Citra"
    )
    #expect(table.participants.map(\.name.full) == ["Siti Aminah, S.H.", "Budi Santoso", "Citra"])
    #expect(table.participants.map(\.nip) == ["198501012010012001", "198501012010011002", nil])
  }

  @Test func `What is wrong in a row is said with the row, and no number of an identity card is kept`() throws
  {
    let table = try table(
      """
      no peserta,nama,instansi,nip
      1,Siti,Dinas,0000000000000000
      1,Budi,Dinas,12345
      3,"=HYPERLINK(""http://x.example"",""Citra"")",Dinas,198501012010012001
      4,Dewi, S.Sos,Dinas,198501012010012001
      5,Eka 2,Dinas,198501012010012001
      """)
    let problems: [ParticipantProblem] = [
      .init(kind: .identityCardNumber, row: 2), .init(kind: .malformedNIP, row: 3),
      .init(kind: .duplicateNumber(row: 2), row: 3), .init(kind: .formulaAsName, row: 4),
      .init(kind: .extraCells, row: 5), .init(kind: .duplicateNIP(row: 4), row: 5),
      .init(kind: .digitsInName, row: 6), .init(kind: .duplicateNIP(row: 4), row: 6),
    ]
    #expect(table.problems == problems)
    #expect(table.participants[3].name.full == "Dewi, S.Sos")
    #expect(table.participants.allSatisfy { $0.nip?.count ?? 18 == 18 })
  }

  @Test func `A person whose name and number are merged over two rows stays one`() throws {
    let table = try table("No;Nama;Pangkat\n1;Siti;Penata\n1;Siti;III/c\n2;Siti;Penata\n")
    #expect(table.participants.map(\.row) == [2, 4])
    #expect(table.problems == [.init(kind: .duplicateName(row: 2), row: 4)])
  }
}
