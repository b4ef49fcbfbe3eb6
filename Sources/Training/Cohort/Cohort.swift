import Foundation
import Records

/// A class: one file with its people, drafts, marks and certificates; the use cases behind `bimtek kelas`.
public struct Cohort: Sendable {
  /// What the class is called, and when and where it meets.
  public struct Description: Sendable, Equatable {
    /// The title, as it is printed.
    public var title: String
    /// The first day.
    public var firstDay: Day
    /// The last day.
    public var lastDay: Day
    /// Where it is held.
    public var place: String

    /// A description; nil when the last day is before the first.
    public init?(title: String, firstDay: Day, lastDay: Day, place: String) {
      guard firstDay <= lastDay else { return nil }
      self.title = title
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.place = place
    }
  }

  /// The file, as it was named.
  public let path: String
  let file: ClassFile
  let environment: Environment

  private init(_ file: ClassFile, path: String, environment: Environment) {
    self.file = file
    self.path = path
    self.environment = environment
  }

  /// Makes a class file and writes down what the class is called.
  ///
  /// - Throws: `.exists` rather than touch a file that is there.
  public static func create(
    at path: String, _ description: Description, by author: String, environment: Environment
  ) throws(CohortError) -> Cohort {
    do {
      let file = try ClassFile.create(
        at: environment.resolve(path).path, environment: environment.records())
      let fact = ClassDescribed(
        title: description.title, place: description.place, firstDay: description.firstDay.description,
        lastDay: description.lastDay.description)
      try file.record(fact, by: file.marker(named: author))
      return Cohort(file, path: path, environment: environment)
    } catch {
      throw CohortError(error, path: path)
    }
  }

  /// Opens a class file.
  public static func open(
    _ path: String, readOnly: Bool = false, environment: Environment
  ) throws(CohortError) -> Cohort {
    do {
      let file = try ClassFile.open(
        environment.resolve(path).path, readOnly: readOnly,
        environment: readOnly ? environment.recordsForReading() : environment.records())
      return Cohort(file, path: path, environment: environment)
    } catch {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: environment.resolve(path).path, isDirectory: &isFolder)
      throw exists && isFolder.boolValue
        ? CohortError(path: path, .notAClass) : CohortError(error, path: path)
    }
  }

  /// Does something with the records, and says of what fails which file it was.
  func using<Value>(_ body: (ClassFile) throws(RecordsError) -> Value) throws(CohortError) -> Value {
    do { return try body(file) } catch { throw CohortError(error, path: path) }
  }

  /// What the class is called; nil when another program made the file and has not said.
  public func description() throws(CohortError) -> Description? {
    let entry = try using { file throws(RecordsError) in try file.current(ClassDescribed.self).last }
    return entry.flatMap { entry in
      guard let first = entry.fact.firstDay.flatMap({ Day($0) }),
        let last = entry.fact.lastDay.flatMap({ Day($0) })
      else { return nil }
      return Description(
        title: entry.fact.title, firstDay: first, lastDay: last, place: entry.fact.place ?? "")
    }
  }

  /// The participant whom a code or the number on the list names.
  func participant(_ name: String) throws(CohortError) -> Person {
    let people = try using { file throws(RecordsError) in try file.people(.participant) }
    let code = PersonCode(name)
    if let person = people.first(where: { $0.code == code }) { return person }
    let byNumber = people.filter { $0.identity?.number == name }
    guard byNumber.count == 1 else { throw CohortError(path: path, .unknownPerson(name)) }
    return byNumber[0]
  }
}
