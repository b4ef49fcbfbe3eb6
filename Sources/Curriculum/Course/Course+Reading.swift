extension Course {
  /// Reads `course.yaml`.
  static func read(_ fields: inout YAMLFields) -> Course {
    Course(
      title: fields.text("title"), jp: fields.whole("jp", in: 1...1000),
      minutesPerJP: fields.whole("minutes-per-jp", in: 1...240),
      modules: fields.requiredList("modules", Module.read),
      variants: fields.list("variants", Variant.read),
      passing: fields.optionalMap("passing", PassingRules.read),
      blueprint: fields.list("blueprint", BlueprintRow.read))
  }
}

extension Module {
  fileprivate static func read(_ fields: inout YAMLFields) -> Module {
    let id = fields.text("id")
    return Module(
      id: id, code: fields.text("code"), title: fields.text("title"),
      jp: fields.whole("jp", in: 0...1000), outcome: fields.text("outcome"),
      lessons: lessons(&fields, module: id), line: fields.line)
  }

  private static func lessons(_ fields: inout YAMLFields, module: String) -> [ContentID] {
    guard let node = fields.requiredNode("lessons") else { return [] }
    guard let elements = node.elements else {
      fields.reject(node, "Nilai “lessons” harus berupa daftar nama pelajaran.")
      return []
    }
    var lessons: [ContentID] = []
    for element in elements {
      guard let name = element.text, let id = ContentID("\(module)/\(name)") else {
        fields.reject(element, "Nama pelajaran hanya memakai huruf kecil, angka, dan tanda hubung.")
        continue
      }
      if lessons.contains(id) {
        fields.report(
          .uniqueIdentifiers, line: element.line, column: element.column,
          "Pelajaran “\(name)” terdaftar dua kali.")
      } else {
        lessons.append(id)
      }
    }
    return lessons
  }
}

extension PassingRules {
  fileprivate static func read(_ fields: inout YAMLFields) -> PassingRules {
    PassingRules(
      mark: fields.whole("mark", in: 0...100), attendance: fields.whole("attendance", in: 0...100),
      remedialCap: fields.whole("remedial-cap", in: 0...100),
      components: fields.requiredList("components", Component.read),
      predicates: fields.list("predicates", Predicate.read), line: fields.line)
  }
}

extension PassingRules.Predicate {
  fileprivate static func read(_ fields: inout YAMLFields) -> PassingRules.Predicate {
    PassingRules.Predicate(
      title: fields.text("title"), from: Double(fields.whole("from", in: 0...100)))
  }
}

extension PassingRules.Component {
  fileprivate static func read(_ fields: inout YAMLFields) -> PassingRules.Component {
    PassingRules.Component(
      id: fields.text("id"), title: fields.text("title"), weight: fields.whole("weight", in: 1...100),
      minimum: fields.optionalWhole("minimum", in: 0...100) ?? 0,
      source: fields.choice("source", of: Source.self) ?? .machine, exercises: fields.texts("exercises"))
  }
}
