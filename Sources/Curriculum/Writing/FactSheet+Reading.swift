extension FactSheet {
  static func read(_ fields: inout YAMLFields) -> FactSheet {
    FactSheet(
      id: fields.text("id"), title: fields.text("title"), summary: fields.text("summary"),
      facts: fields.requiredList("facts", Fact.read),
      quotes: fields.list("quotes") {
        Quote(
          id: $0.text("id"), person: $0.text("person"), office: $0.optionalText("office"),
          words: $0.text("words"))
      },
      people: fields.list("people") {
        Person(name: $0.text("name"), office: $0.optionalText("office"), aliases: $0.texts("aliases"))
      },
      places: fields.texts("places"),
      forbidden: fields.list("forbidden") {
        Forbidden(
          id: $0.text("id"), text: $0.text("text"), values: $0.requiredTexts("values"), line: $0.line)
      },
      notes: fields.optionalText("notes"))
  }
}

extension FactSheet.Fact {
  fileprivate static func read(_ fields: inout YAMLFields) -> FactSheet.Fact {
    FactSheet.Fact(
      id: fields.text("id"), kind: fields.choice("kind", of: Kind.self) ?? .what, text: fields.text("text"),
      values: fields.requiredTexts("values"), isRequired: fields.flag("required"), line: fields.line)
  }
}
