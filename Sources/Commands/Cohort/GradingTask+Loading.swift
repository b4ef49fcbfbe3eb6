import Training

extension ContentOptions {
  /// Loads the writing task of a code, or says why not.
  func gradingTask(_ code: String, _ environment: Environment, _ console: Console) throws -> GradingTask {
    let library = try library(environment, console)
    do {
      return try GradingTask(code, from: library)
    } catch {
      throw console.failure(Message(error, code: code), code: error.isUsage ? 64 : 2)
    }
  }
}

extension GradingTask.Failure {
  /// Whether the command was mistaken, not the course.
  fileprivate var isUsage: Bool { if case .content = self { false } else { true } }
}

extension Message {
  /// Words for drafts in the class that answer a task which the course does not have.
  init(taskWithoutMaterial code: String) {
    self.init(
      "Tugas \(code) tidak ada dalam materi", why: "kelas ini memuat naskah untuk tugas itu",
      action: "pakai materi yang sama seperti saat naskah dimasukkan (--kurikulum)")
  }

  /// Words for a task that cannot be graded.
  init(_ failure: GradingTask.Failure, code: String) {
    switch failure {
    case .unknown(let near):
      self.init(
        "Tugas tidak dikenal: \(code)", why: "tidak ada latihan dengan kode itu",
        action: near.isEmpty ? "pakai kode seperti E37" : "mungkin \(near.joined(separator: ", "))")
    case .notWriting(let kind):
      self.init(
        "\(code) bukan tugas menulis", why: "latihan itu berupa \(kind)",
        action: "pilih tugas menulis, misalnya E23, E35, E37, atau E38")
    case .content(let problems):
      self.init(
        "Tugas \(code) tidak dapat dimuat", why: problems.prefix(3).joined(separator: "; "),
        action: "perbaiki berkas itu, atau pasang ulang materi")
    }
  }
}
