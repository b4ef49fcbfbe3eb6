import Curriculum
import Markdown
import Reporting
import SourceText

extension LessonBook {
  /// The book as pages for a browser.
  var site: LessonSite {
    let codes = codes
    return LessonSite(
      title: course.title, length: "\(course.jp) JP",
      parts: parts.map { part in
        LessonSite.Part(
          name: "\(part.module.code) \(part.module.title)", outcome: part.module.outcome,
          lessons: part.lessons.map { LessonBook.page($0, codes) })
      },
      terms: glossary.map {
        LessonSite.Term(term: $0.term, also: $0.also, meaning: $0.meaning, lesson: $0.lesson)
      })
  }

  private static func page(_ chapter: Chapter, _ codes: [ContentID: String]) -> LessonSite.Lesson {
    let lesson = chapter.lesson
    var text = HTML.Style()
    text.omitsTitle = true
    text.anchor = "b-"
    text.fence = { SiteFence.markup(info: $0, text: $1) }
    var notes = text
    notes.headingShift = 1
    notes.anchor = "f-"
    return LessonSite.Lesson(
      code: lesson.code, slug: lesson.id.name, title: lesson.title, minutes: lesson.minutes,
      objectives: lesson.objectives, exercises: lesson.exercises,
      after: lesson.after.compactMap { codes[$0] }, references: lesson.references.map(\.words),
      body: HTML(rendering: SourceText(lesson.body), style: text),
      notes: chapter.notes.map { HTML(rendering: SourceText($0), style: notes) })
  }
}
