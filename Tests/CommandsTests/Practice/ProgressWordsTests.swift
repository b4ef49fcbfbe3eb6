import Testing
import Training

@testable import Commands

@Suite("What commands say where progress cannot be kept")
struct ProgressWordsTests {
  @Test(
    "is why and what to do, in Indonesian, and that learning goes on",
    arguments: [
      ProgressFailure.locked, .damaged, .newerVersion, .diskFull, .cannotOpen(path: "/a/kemajuan.bimtek"),
      .readOnly,
      .unrecordable, .database(code: 10),
    ])
  func namesFailures(_ failure: ProgressFailure) {
    let message = Message(failure)
    #expect(!message.why.isEmpty && message.action.hasPrefix("Anda tetap dapat belajar; "))
    for word in ["Error", "error", "(code", "database", "RecordsError"] {
      #expect(!message.description.contains(word))
    }
  }
}
