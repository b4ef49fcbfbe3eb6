import Curriculum
import Reporting
import TestSupport
import Testing
import Training

@testable import Commands

struct TimetableTests {
  private let library = ContentLibrary(root: Repository.root)

  private func timetable(_ id: String) throws -> Timetable {
    let course = try #require(library.course().value)
    let variant = try #require(course.variants.first { $0.id == id })
    return Timetable(variant, of: course, in: library)
  }

  @Test(arguments: [("tiga-hari", 900), ("dua-hari", 900), ("satu-hari", 360), ("mandiri", 900)])
  func `The minutes of a variant add up to whole JP`(id: String, minutes: Int) throws {
    #expect(try timetable(id).minutes == minutes)
  }

  @Test(arguments: ["tiga-hari", "dua-hari", "satu-hari"])
  func `Sessions of a day follow one another, with a break for prayer and lunch around noon`(
    id: String
  ) throws {
    for day in try timetable(id).days where day.hours != nil {
      for (session, next) in zip(day.sessions, day.sessions.dropFirst()) {
        #expect(session.start.map { $0 + session.minutes } == next.start)
      }
      let noon = try #require(day.sessions.first { $0.title.hasPrefix("ISHOMA") })
      #expect((11 * 60 + 30...12 * 60 + 15).contains(noon.start ?? 0), "\(id) \(day.title)")
      #expect(noon.minutes >= 60)
    }
  }

  @Test(arguments: ["tiga-hari", "mandiri"])
  func `A timetable keeps its look`(id: String) throws {
    let page = TimetablePage(timetable: try timetable(id))
    try expectSnapshot(page.text(TerminalStyle(width: 80)), "jadwal-\(id).txt")
  }

  @Test(arguments: [60, 80, 140])
  func `A plain timetable is ASCII and stays within the width`(width: Int) throws {
    for id in ["tiga-hari", "dua-hari", "satu-hari", "mandiri"] {
      let page = TimetablePage(timetable: try timetable(id))
      let text = page.text(TerminalStyle(width: width, isPlain: true))
      #expect(text.utf8.allSatisfy { $0 < 0x80 })
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    }
  }
}
