import Testing
import Training

@Suite("A list of participants")
struct RosterTests {
  @Test("is taken in once, however often it is read")
  func isTakenInOnce() throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    let again = try cohort.enrol(fromFile: "peserta.csv", by: "Panitia").get()
    #expect(again.added.isEmpty)
    #expect(again.known == 3)
    #expect(
      try cohort.overview().rows.map(\.member.fullName) == [
        "Dra. Siti Aminah, M.Si.", "Budi Santoso", "Budi Hartono",
      ])
  }

  @Test("names the columns it was read by and the rows to look at")
  func namesColumnsAndRows() throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(
      "DAFTAR HADIR;;\nNo;Nama Lengkap;Paraf\n9;Wati;x\n10;=HYPERLINK(1);\n9;Wati;y\n", "dua.csv")
    let roster = try cohort.enrol(fromFile: "dua.csv", by: "Panitia").get()
    #expect(roster.columns.map(\.heading) == ["Nama Lengkap", "No"])
    #expect(roster.ignored == ["Paraf"])
    #expect(roster.added.count == 2)
    #expect(roster.remarks.contains { $0.row == 5 && $0.message.contains("mengulang baris 3") })
    #expect(roster.remarks.contains { $0.row == 4 && $0.message.contains("rumus") })
  }

  @Test("whose columns a person named is read so again, and another choice replaces it")
  func keepsColumns() throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    let heading = "Urut;Yang Hadir;Utusan;Catatan\n"
    try room.write(heading + "7;Wati Lestari;Desa A;x\n", "satu.csv")
    #expect(throws: RosterError.noNameColumn) {
      try cohort.enrol(fromFile: "satu.csv", by: "Panitia").get()
    }
    let choices = ["nama=Yang  hadir", "Instansi = Utusan"].compactMap { ColumnChoice($0) }
    #expect(choices.count == 2)
    let first = try cohort.enrol(fromFile: "satu.csv", columns: choices, by: "Panitia").get()
    #expect(first.columns.map(\.heading) == ["Yang Hadir", "Utusan"])
    #expect(!first.isReadAsBefore)
    try room.write("Daftar susulan;;;\n" + heading + "8;Joko Susilo;Desa B;x\n", "dua.csv")
    let second = try cohort.enrol(fromFile: "dua.csv", by: "Panitia").get()
    #expect(second.isReadAsBefore)
    #expect(second.added.map(\.agency) == ["Desa B"])
    #expect(second.ignored == ["Urut", "Catatan"])
    try room.write(heading + "9;Rini Astuti;Desa C;Desa D\n", "tiga.csv")
    let other = ["nomor=Urut", "instansi=-"].compactMap { ColumnChoice($0) }
    let third = try cohort.enrol(fromFile: "tiga.csv", columns: other, by: "Panitia").get()
    #expect(third.added.map(\.number) == ["9"])
    #expect(third.added.map(\.agency) == [nil])
    try room.write(heading + "10;Adi Saputra;Desa C;Desa D\n", "empat.csv")
    let fourth = try cohort.enrol(fromFile: "empat.csv", by: "Panitia").get()
    #expect(fourth.isReadAsBefore)
    #expect(fourth.added.map(\.number) == ["10"])
  }

  @Test("says which heading it lacks")
  func lacksColumn() throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    let choice = try #require(ColumnChoice("nama=Nama Lengkap"))
    #expect(
      throws: RosterError.noSuchColumn("nama lengkap", headings: ["No", "Nama", "Instansi", "NIP"])
    ) {
      try cohort.enrol(fromFile: "peserta.csv", columns: [choice], by: "Panitia").get()
    }
    for typed in ["nama", "umur=Umur", "nama=", "nama=-", ""] { #expect(ColumnChoice(typed) == nil) }
  }

  @Test(
    "that cannot be read says why",
    arguments: [
      ("a;b\n1;2\n", RosterError.noNameColumn), ("Nama;No\n", .noParticipants), ("", .file(.empty)),
    ])
  func saysWhy(_ csv: String, _ expected: RosterError) throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    try room.write(csv, "buruk.csv")
    #expect(throws: expected) { try cohort.enrol(fromFile: "buruk.csv", by: "Panitia").get() }
    #expect(throws: RosterError.file(.missing)) {
      try cohort.enrol(fromFile: "tiada.csv", by: "Panitia").get()
    }
  }

  @Test("goes into a class file that is never overwritten and never mistaken")
  func refusesOtherFiles() throws {
    let room = try Classroom()
    _ = try room.cohort()
    #expect(throws: CohortError.self) {
      try Cohort.create(at: "kelas.bimtek", Classroom.description(), by: "X", environment: room.environment)
    }
    try room.write("bukan basis data, hanya teks biasa", "palsu.bimtek")
    #expect { try Cohort.open("palsu.bimtek", environment: room.environment) } throws: {
      ($0 as? CohortError)?.reason == .notAClass
    }
    #expect { try Cohort.open(".", environment: room.environment) } throws: {
      ($0 as? CohortError)?.reason == .notAClass
    }
    #expect { try Cohort.open("tiada.bimtek", environment: room.environment) } throws: {
      ($0 as? CohortError)?.reason == .missing
    }
  }

  @Test("keeps attendance by session")
  func keepsAttendance() throws {
    let room = try Classroom()
    let cohort = try room.cohort()
    #expect(try cohort.recordAttendance(session: "hari-1", absent: ["2"], by: "Panitia") == 2)
    #expect(try cohort.recordAttendance(session: "hari-2", absent: [], by: "Panitia") == 3)
    let rows = try cohort.overview().rows
    #expect(rows.map(\.attendance.attended) == [2, 1, 2])
    #expect(rows.allSatisfy { $0.attendance.held == 2 })
    #expect(throws: CohortError.self) {
      try cohort.recordAttendance(session: "hari-3", absent: ["99"], by: "Panitia")
    }
  }

  @Test("asks whether two rows with one name are one person", arguments: [(true, 1), (false, 2)])
  func twins(_ isOnePerson: Bool, _ expected: Int) throws {
    let room = try Classroom()
    let cohort = try room.cohort("No;Nama;Instansi\n9;Rahma Dewi;Dinas Contoh\n")
    try room.write("No;Nama;Instansi\n1;Budi Santoso, S.Sos.;A\n2;BUDI SANTOSO;B\n", "lagi.csv")
    var asked: [String] = []
    let roster = try cohort.enrol(fromFile: "lagi.csv", by: "Panitia") {
      asked.append("\($0.name) \($0.rows.first) \($0.rows.second) \($0.agencies.first) \($0.agencies.second)")
      return isOnePerson
    }.get()
    #expect(asked == ["BUDI SANTOSO 2 3 A B"])
    #expect(roster.added.count == expected)
  }
}
