import Foundation
import TestSupport
import Testing

@testable import Records

struct ClassFileTests {
  @Test func `People come back under codes, in the order of the list, with their degrees apart`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      let people = try sample.file.people(.participant)
      #expect(people.map(\.code) == [sample.siti, sample.budi])
      #expect(people.map { $0.identity?.fullName } == ["Dra. Siti Aminah, M.Si.", "Budi Santoso, S.Sos."])
      #expect(try sample.file.marker(named: "Rina Fasilitator") == sample.marker)
      #expect(try sample.file.people(.marker).count == 1)
    }
  }

  @Test func `What was recorded is there after the file is opened again`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      try sample.file.record(
        Attendance(session: "hari-1", status: .present), about: sample.siti, by: sample.marker)
      try sample.file.record(Submission.sample(text: "Draf pertama."), about: sample.siti, by: sample.marker)
      let again = try ClassFile.open(sample.path, readOnly: true, environment: world.environment())
      #expect(try again.entries(of: Attendance.self).map(\.fact.status) == [.present])
      let draft = try #require(try again.current(Submission.self, about: sample.siti).first)
      #expect(draft.fact.detail == .init(fileName: "tugas.md", text: "Draf pertama."))
      #expect(draft.author == sample.marker && draft.person == sample.siti)
    }
  }

  @Test func `The newest fact counts and the older ones are kept`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      for score in [60.0, 72.5] {
        try sample.file.record(Mark(exercise: "E38", score: score), about: sample.siti, by: sample.marker)
      }
      let second = try sample.file.marker(named: "Penilai Kedua")
      try sample.file.record(
        Mark(exercise: "E38", score: 80, overrides: true, detail: .init(reason: "teras kuat")),
        about: sample.siti, by: second)
      #expect(try sample.file.entries(of: Mark.self).map(\.fact.score) == [60, 72.5, 80])
      #expect(try sample.file.current(Mark.self).map(\.fact.score) == [80])
      #expect(try sample.file.current(Mark.self, perAuthor: true).map(\.fact.score) == [72.5, 80])
      #expect(try sample.file.entries(of: Mark.self, about: sample.budi).isEmpty)
      #expect(try sample.file.entries(of: Mark.self, subject: "E74").isEmpty)
    }
  }

  @Test func `Facts come without their details where these are not asked for`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      let draft = Submission(
        exercise: "E37", format: "md", sha256: "00", size: 4, detail: .init(fileName: "a.md", text: "Isi."))
      try sample.file.record(draft, about: sample.siti, by: sample.marker)
      let bare = try sample.file.entries(of: Submission.self, subject: "E37", details: false)
      #expect(bare.map(\.fact.sha256) == ["00"])
      #expect(bare.map(\.person) == [sample.siti])
      #expect(bare.allSatisfy { $0.fact.detail == nil })
      let whole = try sample.file.entries(of: Submission.self, subject: "E37")
      #expect(whole.map(\.fact.detail?.text) == ["Isi."])
      #expect(whole.map(\.id) == bare.map(\.id))
    }
  }

  @Test func `A clock set back does not reorder what happened`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      let before = try #require(try sample.file.entries(of: PersonRegistered.self).last)
      world.set(1000)
      let id = try sample.file.record(
        Attendance(session: "hari-1", status: .absent), about: sample.budi, by: sample.marker)
      #expect(id.time == before.time + 1)
      #expect(try sample.file.examine().isIntact)
    }
  }

  @Test func `A step is kept whole or not at all`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      let good = try NewRecord(
        Attendance(session: "hari-1", status: .present), about: sample.siti, by: sample.marker)
      let stranger = try NewRecord(
        Attendance(session: "hari-1", status: .present), about: PersonCode("P-000000"), by: sample.marker)
      #expect(throws: RecordsError.unknownPerson(PersonCode("P-000000"))) {
        try sample.file.record([good, stranger])
      }
      #expect(try sample.file.entries(of: Attendance.self).isEmpty)
    }
  }

  @Test func `A certificate number is given once, but may have a second edition`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      func certificate(_ edition: Int) -> CertificateIssued {
        CertificateIssued(number: "800/01", edition: edition, achievement: "kelulusan", digest: "ab")
      }
      try sample.file.record(certificate(1), about: sample.siti, by: sample.marker)
      try sample.file.record(certificate(2), about: sample.siti, by: sample.marker)
      for (edition, person) in [(2, sample.siti), (3, sample.budi)] {
        #expect(throws: RecordsError.duplicateCertificateNumbers(["800/01"])) {
          try sample.file.record(certificate(edition), about: person, by: sample.marker)
        }
      }
      #expect(try sample.file.entries(of: CertificateIssued.self).count == 2)
    }
  }

  @Test func `A number that JSON cannot hold is refused before anything is written`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      #expect(throws: RecordsError.unrecordableFact(kind: "mark")) {
        try sample.file.record(Mark(exercise: "E38", score: .nan), about: sample.siti, by: sample.marker)
      }
    }
  }

  @Test func `A corrected identity replaces the former one`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      try sample.file.correct(
        sample.budi, to: Identity(name: "Budi Santosa", number: "2"), by: sample.marker)
      #expect(try sample.file.people(.participant)[1].identity?.name == "Budi Santosa")
      #expect(try sample.file.entries(of: IdentityCorrected.self).count == 1)
    }
  }

  @Test func `The same list taken in twice adds nobody, and namesakes stay apart`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      let list = [
        Identity(name: "SITI AMINAH", number: "1", agency: "Dinas Lain"),
        Identity(name: "Siti Aminah", number: "7", agency: "Dinas Contoh"),
        Identity(name: "Dewi Contoh", agency: "Badan Contoh"),
        Identity(name: "Dewi Contoh", agency: "Badan Contoh"),
      ]
      let first = try sample.file.enrol(list, by: sample.marker)
      #expect(first.map(\.isNew) == [false, true, true, true])
      #expect(first[0].person == sample.siti)
      let before = try dump(sample.file)
      let second = try sample.file.enrol(list, by: sample.marker)
      #expect(second.allSatisfy { !$0.isNew })
      #expect(Set(second.map(\.person)) == Set(first.map(\.person)))
      #expect(try dump(sample.file) == before)
    }
  }
}
