public import Curriculum
import Foundation
public import Reporting
public import RuleKit

extension Environment {
  /// Opens the course: at `option`, or where it is found first (DESIGN §6).
  public func contentLibrary(at option: String?) throws(ContentRootFailure) -> ContentLibrary {
    let search = ContentRootSearch(
      option: option, home: variables["BIMTEK_HOME"], executable: executable,
      workingDirectory: workingDirectory.path)
    let root = try search.find { FileManager.default.fileExists(atPath: $0) }
    return ContentLibrary(root: URL(filePath: root, directoryHint: .isDirectory))
  }
}

extension ContentLibrary {
  /// The first lesson of the course, after its introduction, that teaches each rule.
  public func lessonsByRule() -> [RuleCode: CheckReport.LessonLink] {
    var links: [RuleCode: CheckReport.LessonLink] = [:]
    for id in course().value?.lessons ?? [] where id.module != "orientasi" {
      guard let lesson = lessonHead(id) else { continue }
      for code in lesson.teaches.compactMap({ RuleCode($0) }) where links[code] == nil {
        links[code] = CheckReport.LessonLink(code: lesson.code, title: lesson.title)
      }
    }
    return links
  }
}
