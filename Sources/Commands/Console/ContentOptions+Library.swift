import ArgumentParser
import Curriculum
import Training

extension ContentOptions {
  /// Opens the course, or says why not.
  func library(_ environment: Environment, _ console: Console) throws -> ContentLibrary {
    do {
      return try environment.contentLibrary(at: root)
    } catch {
      throw console.failure(
        Message(
          "Materi pelatihan tidak ditemukan",
          why: "folder curriculum/ dengan course.yaml tidak ada di dekat program ini",
          action: "sebut foldernya dengan --kurikulum, atau pasang ulang"), code: 2)
    }
  }
}
