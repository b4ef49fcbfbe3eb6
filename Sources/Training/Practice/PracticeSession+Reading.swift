import Curriculum
import Scoring

extension PracticeSession {
  /// Whether a line answers several questions at once: at least two numbers with a letter each.
  func spreads(_ text: String, _ question: PracticeQuestion) -> Bool {
    switch question.form {
    case .match, .categories: break
    default: return false
    }
    let labelled = text.split { $0.isWhitespace || ",;".contains($0) }.count { piece in
      let digits = piece.prefix(while: \.isNumber)
      let rest = piece.dropFirst(digits.count).drop { ":=.)-".contains($0) }
      return !digits.isEmpty && rest.first?.isLetter == true
    }
    return labelled > 1
  }

  /// What to say of an answer that cannot be taken as it stands.
  func complaints(_ read: ReadAnswer, _ question: PracticeQuestion) -> [String] {
    var remarks = read.remarks
    switch (question.form, read.answer) {
    case (.oneChoice, .choices(let ids)) where ids.count == 1:
      // A letter with words around it is clear enough.
      remarks.removeAll { if case .unknown = $0 { true } else { false } }
    case (.judgement(let hasReasons), .judgements(let judgements)):
      guard let judgement = judgements[question.part ?? ""] else { break }
      if judgement.isTrue == nil { return ["Mulailah dengan “benar” atau “salah”."] }
      if hasReasons, judgement.reason == nil, remarks.isEmpty {
        return ["Tulis juga huruf alasannya, misalnya: \(judgement.isTrue == true ? "benar" : "salah") b."]
      }
    case (.categories(let axes), .categories(let items)):
      if let values = items[question.part ?? ""], values.count < axes, remarks.isEmpty {
        return ["Soal ini meminta \(axes) jawaban, dipisah koma, misalnya: a, b."]
      }
    case (.order, .order(let ids)):
      let missing = (question.lists.first?.choices.count ?? 0) - ids.count
      if missing > 0, !ids.isEmpty,
        !remarks.contains(where: { if case .unknown = $0 { true } else { false } })
      {
        return ["Masih ada \(missing) huruf yang belum disebut. Tulis semuanya sekaligus."]
      }
    case (.spans, _):
      if labelCount(question) == 1 { remarks.removeAll { $0 == .noLabel } }
    default: break
    }
    return remarks.map { message($0, question) }
  }

  private func message(_ remark: AnswerRemark, _ question: PracticeQuestion) -> String {
    switch remark {
    case .noLabel: return "Tulis juga labelnya, misalnya: 3-7 \(firstLabel(question))."
    case .unknown:
      guard question.lists.count == 1, let last = question.lists[0].choices.last else { break }
      return "\(remark.message) Pilih huruf a sampai \(last.letter)."
    default: break
    }
    return remark.message
  }

  private func firstLabel(_ question: PracticeQuestion) -> String {
    question.lists.first?.choices.first?.text.lowercased() ?? ""
  }

  /// For choices of a survey the wording behind a letter or number; otherwise the text as it is.
  func choiceText(_ text: String, _ question: PracticeQuestion) -> String {
    guard case .survey = exercise.task, let list = question.lists.first else { return text }
    return surveyChoice(text, list)?.text ?? text
  }

  /// What a survey cannot take: a choice that is not there, a number that is none.
  func check(_ text: String, _ question: PracticeQuestion, _ survey: SurveyTask) -> String? {
    if let list = question.lists.first, surveyChoice(text, list) == nil {
      return "Pilih satu huruf dari daftar."
    }
    if case .number = question.form, !text.contains(where: \.isNumber) { return "Tulis dengan angka." }
    return nil
  }

  private func surveyChoice(
    _ text: String, _ list: PracticeQuestion.Choices
  ) -> PracticeQuestion.Choice? {
    let typed = LessonName.words(text)
    let number = Int(typed).map { $0 - 1 }
    return list.choices.first { $0.letter == typed || LessonName.words($0.text) == typed }
      ?? number.flatMap { list.choices.indices.contains($0) ? list.choices[$0] : nil }
  }
}

/// Says back in a few words what was understood, so that a slip is noticed.
struct AnswerEcho {
  private let session: PracticeSession

  init(_ session: PracticeSession) { self.session = session }

  func words(_ answer: Scoring.Answer, _ question: PracticeQuestion) -> String? {
    let presentation = session.presentation(question)
    switch answer {
    case .choices(let ids): return letters(ids, presentation.order(.options), question)
    case .order(let ids): return letters(ids, presentation.order(.items), question)
    case .pairs(let pairs):
      return pairs.values.first.flatMap { letters([$0], presentation.order(.options), question) }
    case .judgements(let judgements):
      guard let part = question.part, let judgement = judgements[part] else { return nil }
      let verdict = judgement.isTrue == true ? "benar" : "salah"
      let order = presentation.order(.reasons(statement: part))
      guard let reason = judgement.reason, let place = order.firstIndex(of: reason) else { return verdict }
      return "\(verdict), alasan \(choiceLetter(place))"
    case .categories(let items):
      guard case .classification(let task) = session.task(question) else { return nil }
      let values = items[question.part ?? ""] ?? [:]
      return task.axes.compactMap { axis in
        axis.categories.first { $0.id == values[axis.id] }?.title
      }.joined(separator: ", ")
    case .spans, .texts, .test: return nil
    }
  }

  private func letters(_ ids: [String], _ order: [String], _ question: PracticeQuestion) -> String {
    let places = ids.compactMap { order.firstIndex(of: $0) }
    guard places.count == 1, let text = question.lists.first?.choices[places[0]].text else {
      return places.map { choiceLetter($0) }.joined(separator: ", ")
    }
    return "\(choiceLetter(places[0])). \(text)"
  }
}
