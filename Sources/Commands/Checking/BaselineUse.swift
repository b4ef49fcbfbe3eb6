import ArgumentParser
import Reporting
import Training

/// `--acuan`: records today's findings once, then leaves them out.
struct BaselineUse {
  let path: String
  let environment: Environment
  let console: Console
  /// Whether standard output is for people.
  let isForPeople: Bool

  /// The outcome without what the baseline knows.
  func apply(to outcome: Checker.Outcome) throws -> Checker.Outcome {
    do throws(Baseline.Failure) {
      if let baseline = try Baseline(at: path, in: environment) {
        let (report, known) = baseline.new(in: outcome.report)
        tell("Acuan \(path): \(known) temuan lama tidak ditampilkan.")
        return Checker.Outcome(report: report, failures: outcome.failures)
      }
      let baseline = Baseline(recording: outcome.report, at: path, in: environment)
      try baseline.save()
      tell(
        "Acuan dicatat: \(baseline.count) temuan di \(path). Mulai sekarang hanya temuan baru yang "
          + "dilaporkan. Untuk mencatat ulang, hapus berkas itu.")
      return Checker.Outcome(report: baseline.new(in: outcome.report).report, failures: outcome.failures)
    } catch {
      throw console.failure(message(error), code: 2)
    }
  }

  private func tell(_ text: String) {
    let lines = Wrapping.fill(text, width: console.style.width).joined(separator: "\n") + "\n"
    if isForPeople { console.print(lines + "\n") } else { console.note(lines) }
  }

  private func message(_ failure: Baseline.Failure) -> Message {
    switch failure {
    case .notABaseline:
      Message(
        "Bukan berkas acuan: \(path)", why: "isinya bukan catatan temuan dari bimtek",
        action: "pakai nama lain, atau hapus berkas itu bila memang acuan lama")
    case .inaccessible(let reason):
      Message("Acuan tidak dapat dipakai: \(path)", why: reason, action: "cek izin berkas dan foldernya")
    }
  }
}
