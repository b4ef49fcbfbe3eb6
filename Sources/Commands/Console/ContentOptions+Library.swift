import ArgumentParser
import Curriculum
import Training

extension ContentOptions {
  /// Opens the course, or says why not.
  func library(_ environment: Environment, _ console: Console) throws -> ContentLibrary {
    do {
      return try environment.contentLibrary(at: root)
    } catch {
      throw console.failure(missing, code: 2)
    }
  }

  /// The course for what is only better with it; a folder that was named must hold one.
  func libraryIfAny(_ environment: Environment, _ console: Console) throws -> ContentLibrary? {
    guard root == nil else { return try library(environment, console) }
    return try? environment.contentLibrary(at: nil)
  }

  private var missing: Message {
    guard let root else {
      return Message(
        "Materi pelatihan tidak ditemukan",
        why: "folder curriculum/ dengan course.yaml tidak ada di dekat program ini",
        action: "sebut foldernya dengan --kurikulum, atau pasang ulang")
    }
    return Message(
      "Materi pelatihan tidak ditemukan: \(root)", why: "folder itu tidak berisi curriculum/course.yaml",
      action: "perbaiki isi --kurikulum, atau hapus pilihan itu")
  }
}
