public import Curriculum
import Documents
import Foundation
import Records
import Spreadsheet

extension Cohort {
  /// Takes in the `.serah` files of a folder or an archive; taking them in again changes nothing.
  ///
  /// - Parameters:
  ///   - folder: The folder or the archive, as it was typed.
  ///   - library: The course.
  ///   - pairingPath: A table that says which file is whose; files that stay open are added to it.
  ///   - author: Who takes them in.
  ///   - progress: Told after each file.
  /// - Returns: What became of every `.serah` file.
  /// - Throws: `IntakeError` only where nothing could be taken in.
  public func takeInPackages(
    folder: String, library: ContentLibrary, pairingPath: String? = nil, by author: String,
    progress: @Sendable (IntakeProgress) -> Void = { _ in }
  ) throws(IntakeError) -> PackageIntake {
    let found: DraftFolder
    do { found = try DraftFolder.scan(environment.resolve(folder).path) } catch {
      throw .folder(FileProblem(error))
    }
    let files = found.others.filter(\.isPackage)
    var intake = PackageIntake()
    guard !files.isEmpty else { return intake }
    var pairing = try pairingPath.map { path throws(IntakeError) in try pairingTable(path) } ?? PairingTable()
    let people: [Person]
    do {
      people = try using { file throws(RecordsError) in try file.people(.participant) }
    } catch {
      throw .cohort(error)
    }
    let paired = try codes(of: pairing, people)
    let matcher = DraftMatcher(people)
    do {
      let marker = try using { file throws(RecordsError) in try file.marker(named: author) }
      var receiver = PackageReceiver(self, library: library, author: marker)
      for (index, file) in files.enumerated() {
        let name = file.relativePath
        do {
          let package = try SubmissionPackage(reading: file.bytes(limit: SubmissionPackage.sizeLimit))
          let owner = paired[name].flatMap { code in people.first { $0.code == code } }
          if let person = owner ?? Cohort.sender(package.sender, among: people) {
            intake.accepted.append(
              try using { _ throws(RecordsError) in
                try receiver.take(package, file: name, of: person)
              })
          } else {
            let candidates = matcher.candidates(for: package.sender.name).compactMap { code in
              people.first { $0.code == code }.map(ClassMember.init)
            }
            intake.unmatched.append(.init(file: name, sender: package.sender.name, candidates: candidates))
          }
        } catch let defect as SubmissionPackage.Defect {
          intake.unreadable.append(.init(file: name, defect: defect))
        } catch DocumentError.tooLarge {
          intake.unreadable.append(
            .init(file: name, defect: .tooLarge(limit: SubmissionPackage.sizeLimit)))
        } catch is DocumentError {
          intake.unreadable.append(.init(file: name, defect: nil))
        }
        progress(IntakeProgress(done: index + 1, total: files.count, file: name))
      }
    } catch let error as CohortError {
      throw .cohort(error)
    } catch {
      throw .cohort(CohortError(path: path, .damaged))
    }
    if let pairingPath, !intake.unmatched.isEmpty {
      for package in intake.unmatched { pairing.ask(for: package.file, candidates: package.candidates) }
      try write(pairing, to: pairingPath, people)
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

extension DraftFolder.File {
  /// Whether its name is that of a package of answers.
  fileprivate var isPackage: Bool {
    relativePath.lowercased().hasSuffix("." + SubmissionPackage.fileExtension)
  }
}
