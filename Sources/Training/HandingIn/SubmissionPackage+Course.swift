import Credentials
public import Curriculum
import Foundation

extension SubmissionPackage {
  /// How an answer stands to the course of whoever takes it in.
  public enum Fit: Sendable, Equatable {
    /// The exercise is the same.
    case same
    /// The exercise was changed since, or before; the answer can be scored, but may answer another wording.
    case otherVersion
    /// There is no such exercise; the answer is kept and cannot be scored.
    case unknownExercise
  }

  /// How each answer stands to a course, in the order of `items`.
  public func fits(_ library: ContentLibrary) -> [Fit] {
    let known = library.exercisesByCode()
    var hashes: [String: String] = [:]
    return items.map { item in
      guard let id = known[item.exercise] else { return .unknownExercise }
      let hash = hashes[item.exercise] ?? library.hash(of: id)
      hashes[item.exercise] = hash
      return hash == item.exerciseHash ? .same : .otherVersion
    }
  }
}

extension ContentLibrary {
  /// SHA-256 of an exercise, its task and its prompt, in hexadecimal; of nothing where it cannot be read.
  public func hash(of exercise: ContentID) -> String {
    let paths = [ContentLibrary.path(ofExercise: exercise), "exercises/\(exercise)/soal.md"]
    var bytes: [UInt8] = []
    for path in paths {
      let file = (try? Data(contentsOf: root.appending(path: path))) ?? Data()
      // The length goes before, so that nothing can move from one file to the other unnoticed.
      bytes += Array("\(file.count)\n".utf8) + Array(file)
    }
    return SHA256.hexadecimal(of: bytes)
  }
}
