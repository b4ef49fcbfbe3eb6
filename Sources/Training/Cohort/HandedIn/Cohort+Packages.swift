public import Curriculum
import Documents
import Foundation
import Records
import Spreadsheet

extension Cohort {
  /// Takes in the `.serah` files of a folder; taking them in again changes nothing.
  ///
  /// - Parameters:
  ///   - folder: The folder, as it was typed.
  ///   - library: The course.
  ///   - author: Who takes them in.
  ///   - progress: Told after each file.
  /// - Returns: What became of every `.serah` file.
  /// - Throws: `IntakeError` only where nothing could be taken in.
  public func takeInPackages(
    folder: String, library: ContentLibrary, by author: String,
    progress: @Sendable (IntakeProgress) -> Void = { _ in }
  ) throws(IntakeError) -> PackageIntake {
    let root = environment.resolve(folder)
    let found: DraftFolder
    do { found = try DraftFolder.scan(root.path) } catch { throw .folder(FileProblem(error)) }
    let suffix = "." + SubmissionPackage.fileExtension
    let names = found.skipped.filter {
      guard case .unsupported = $0.reason else { return false }
      return $0.relativePath.lowercased().hasSuffix(suffix)
    }.map(\.relativePath).filter { FileManager.default.fileExists(atPath: root.appending(path: $0).path) }
    var intake = PackageIntake()
    guard !names.isEmpty else { return intake }
    do {
      let people = try using { file throws(RecordsError) in try file.people(.participant) }
      let marker = try using { file throws(RecordsError) in try file.marker(named: author) }
      var receiver = PackageReceiver(self, library: library, author: marker)
      for (index, name) in names.enumerated() {
        let path = root.appending(path: name).path
        do {
          let package = try SubmissionPackage(reading: environment.bytes(of: path))
          if let person = Cohort.sender(package.sender, among: people) {
            intake.accepted.append(
              try using { _ throws(RecordsError) in
                try receiver.take(package, file: name, of: person)
              })
          } else {
            intake.unmatched.append(.init(file: name, sender: package.sender.name))
          }
        } catch let defect as SubmissionPackage.Defect {
          intake.unreadable.append(.init(file: name, defect: defect))
        } catch is FileProblem {
          intake.unreadable.append(.init(file: name, defect: nil))
        }
        progress(IntakeProgress(done: index + 1, total: names.count, file: name))
      }
    } catch let error as CohortError {
      throw .cohort(error)
    } catch {
      throw .cohort(CohortError(path: path, .damaged))
    }
    return intake
  }

  /// Who handed in: the code of the class or the number on the list, then the name, if it is one person's.
  private static func sender(_ sender: SubmissionPackage.Sender, among people: [Person]) -> Person? {
    if let number = sender.number {
      let code = PersonCode(number)
      let meant = people.filter { $0.code == code || $0.identity?.number == number }
      if meant.count == 1 { return meant[0] }
    }
    let key = PersonName(sender.name).key
    let meant = people.filter { $0.identity.map { PersonName($0.name).key == key } ?? false }
    return meant.count == 1 ? meant[0] : nil
  }
}
