import Foundation
import TestSupport
import Testing
import Training

@Suite("Who sits at the laptop")
struct TraineeTests {
  @Test(
    "numbers of people are not kept, in the name or as the number",
    arguments: [
      ("9999991504120001", 16), ("19990101 202401 1 001", 18), ("0812-0000-0000", 12), ("999 999 999", 9),
    ])
  func refusesPersonalNumbers(_ typed: String, _ digits: Int) {
    #expect(throws: Trainee.Refusal.personalNumber(digits: digits)) {
      try Trainee(name: "Rina", number: typed)
    }
    #expect(throws: Trainee.Refusal.personalNumber(digits: digits)) {
      try Trainee(name: "Rina \(typed)", number: nil)
    }
  }

  @Test("names and numbers are kept as people write them, with single blanks")
  func accepts() throws {
    let trainee = try Trainee(name: "  Dra.  Siti Aminah, M.Si. ", number: " P-7F3K2Q ")
    #expect(trainee.name == "Dra. Siti Aminah, M.Si.")
    #expect(trainee.number == "P-7F3K2Q")
    let coloured = try Trainee(name: "Rina\u{1B}[31m", number: "  ")
    #expect(coloured.name == "Rina[31m")
    #expect(coloured.number == nil)
  }

  @Test("a name has a letter and an end", arguments: ["", "  ", "12", "?!"])
  func refusesNothing(_ typed: String) {
    #expect(throws: Trainee.Refusal.noName) { try Trainee(name: typed, number: nil) }
    #expect(throws: Trainee.Refusal.tooLong) {
      try Trainee(name: String(repeating: "a", count: 121), number: nil)
    }
  }

  @Test("what is remembered is read again, by its owner alone, until it is forgotten")
  func remembers() throws {
    try withTemporaryFolder { folder in
      let environment = Environment.test(in: folder)
      #expect(environment.isFirstStart)
      #expect(environment.trainee() == nil)
      let trainee = try Trainee(name: "Rina Wulandari", number: "12")
      try environment.remember(trainee)
      #expect(!environment.isFirstStart)
      #expect(environment.trainee() == trainee)
      let path = environment.dataFolder.appending(path: "saya.json").path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      environment.forgetTrainee()
      #expect(environment.trainee() == nil)
    }
  }

  @Test("a file that someone else wrote is not believed")
  func distrusts() throws {
    try withTemporaryFolder { folder in
      let environment = Environment.test(in: folder)
      try environment.remember(Trainee(name: "Rina", number: nil))
      let url = environment.dataFolder.appending(path: "saya.json")
      for text in [#"{"nama":"9999991504120001"}"#, "[]", "bukan json", #"{"nama":3}"#] {
        try Data(text.utf8).write(to: url)
        #expect(environment.trainee() == nil)
      }
    }
  }
}
