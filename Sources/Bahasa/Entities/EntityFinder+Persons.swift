extension EntityFinder {
  /// `Pak Fulan`, `Ibu Siti Contoh`: an honorific and a name that is no office.
  mutating func honoredPerson(at index: Int) -> Int? {
    var start = index + 1
    if mark(start) == .period { start += 1 }
    guard !PersonRoles.noNames.contains(hash(start)), !isStreet(index - 1) else { return nil }
    guard !word(index, is: "ibu") || tokens[index].shape != .upper, let end = nameEnd(from: start) else {
      return nil
    }
    return appendPerson(index..<end, name: start..<end, .honorific)
  }

  /// Whether the words before are `Jalan` or `Jl.`: streets bear names of persons.
  private func isStreet(_ index: Int) -> Bool {
    let word = mark(index) == .period ? index - 1 : index
    return range.contains(word) && !tokens[word].classes.isDisjoint(with: [.placeNoun, .institution])
  }

  /// `bernama Fulan`, `a.n. Fulan`, `berinisial F`.
  mutating func namedPerson(at index: Int) -> Int? {
    let isInitial = word(index, is: "berinisial") || word(index, is: "inisial")
    let isNamed = isInitial || word(index, is: "bernama") || word(index, is: "a.n")
    let isOnBehalf = word(index, is: "nama") && word(index - 1, is: "atas")
    guard isNamed || isOnBehalf else { return nil }
    var start = index + 1
    while mark(start) == .period || mark(start) == .colon { start += 1 }
    if range.contains(start), tokens[start].classes.contains(.honorific) { start += 1 }
    if isInitial {
      guard range.contains(start), tokens[start].isWord, tokens[start].isCapitalized,
        tokens[start].length <= 5
      else {
        return nil
      }
      return appendPerson(index..<start + 1, name: start..<start + 1, .initials)
    }
    guard let end = nameEnd(from: start) else { return nil }
    return appendPerson(index..<end, name: start..<end, .named)
  }

  /// A run of capitalised words where a name can stand, with what backs it.
  mutating func person(at index: Int) -> Int? {
    if tokens[index].shape == .upper, tokens[index].length <= 3, canFollow(index),
      ageAfter(index + 1) != nil || standsLikeInitials(index)
    {
      return appendPerson(index..<index + 1, name: index..<index + 1, .initials)
    }
    guard canFollow(index), let end = nameEnd(from: index) else { return nil }
    if word(end, is: "alias"), let whole = nameEnd(from: end + 1) {
      return appendPerson(index..<whole, name: index..<whole, .named)
    }
    if ageAfter(end) != nil { return appendPerson(index..<end, name: index..<end, .aged) }
    if mark(end) == .comma, range.contains(end + 1), tokens[end + 1].classes.contains(.degree) {
      return appendPerson(index..<end, name: index..<end, .degree)
    }
    guard isNameLike(index..<end), standsLikeName(index..<end) else { return nil }
    return appendPerson(index..<end, name: index..<end, .form)
  }

  /// Whether the words are no ordinary ones: none of a single, not all of several; names that are words
  /// (`Budi`) need a role before them.
  private func isNameLike(_ run: Range<Int>) -> Bool {
    let common = run.count { isCommonWord(tokens[$0]) }
    let first = tokens[run.lowerBound]
    if common == 0 || run.count > 1 && common < run.count && (!isCommonWord(first) || isName(first)) {
      return true
    }
    return PersonRoles.precede.contains(hash(run.lowerBound - 1)) && run.allSatisfy { isName(tokens[$0]) }
  }

  private func isName(_ token: Token) -> Bool {
    Lexicon.standard.entry(token.hash)?.kinds.contains(.name) == true
  }

  /// Where a run of words written like a name ends; nil if the first is none.
  private func nameEnd(from start: Int) -> Int? {
    var end = start
    while range.contains(end), isNameWord(end), end == start || !startsOver(end) {
      end += 1
      // An initial or `Moh.` keeps its full stop.
      if mark(end) == .period, tokens[end - 1].length == 1 || tokens[end - 1].classes.contains(.dotted) {
        guard range.contains(end + 1), isNameWord(end + 1) else { break }
        end += 1
      }
      if end - start > 6 { return nil }
    }
    return end > start ? end : nil
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.shape == .capitalized, token.length > 1 || mark(index + 1) == .period
    else {
      return false
    }
    return token.classes.isDisjoint(with: [
      .weekday, .month, .institution, .placeNoun, .office, .function, .pronoun, .currency, .timeZone,
      .honorific,
      .numberWord, .hazard, .service, .identityNumber, .ceremonyNoun, .commonAcronym, .citizen,
    ])
  }

  private func startsOver(_ index: Int) -> Bool { tokens[index].flags.contains(.sentenceStart) }

  /// Whether a name can begin here: not inside the name of a place or an institution.
  private func canFollow(_ index: Int) -> Bool {
    guard index > range.lowerBound else { return true }
    let previous = tokens[index - 1]
    guard previous.isWord else { return true }
    if !previous.classes.isDisjoint(with: [.placeNoun, .institution, .office, .month, .weekday]) {
      return false
    }
    if word(index - 1, is: "di") || word(index - 1, is: "ke") || word(index - 1, is: "dari") { return false }
    return !previous.isCapitalized || startsOver(index - 1)
  }

  /// `pelaku, RK dan AF, …`: two or three capitals that are no acronym, where a role has just been named.
  private func standsLikeInitials(_ index: Int) -> Bool {
    guard tokens[index].length >= 2, !isCommonWord(tokens[index]),
      !tokens[index].classes.contains(.commonAcronym)
    else { return false }
    let before = index - 1
    if mark(before) == .comma, PersonRoles.precede.contains(hash(before - 1)) { return true }
    if startsOver(index), mark(index + 1) == .comma, range.contains(index + 2),
      tokens[index + 2].kind == .word, tokens[index + 2].shape == .lower
    {
      return true
    }
    guard let last = entities.last, case .person(let person) = last.value, person.evidence == .initials else {
      return false
    }
    return continuesList(before)
  }

  /// Whether it follows a role (`korban Fulan`), or stands in apposition: `Fulan, mantan …`, `…, Fulan, …`.
  private func standsLikeName(_ run: Range<Int>) -> Bool {
    let before = run.lowerBound - 1
    if PersonRoles.precede.contains(hash(before)) || continuesList(before) { return true }
    // `dua warga, Sugeng dan Narti`
    if mark(before) == .comma, range.contains(before - 1), tokens[before - 1].classes.contains(.citizen),
      word(run.upperBound, is: "dan") || word(run.upperBound, is: "serta")
    {
      return true
    }
    guard mark(run.upperBound) == .comma, range.contains(run.upperBound + 1),
      tokens[run.upperBound + 1].kind == .word, tokens[run.upperBound + 1].shape == .lower
    else { return false }
    if before < range.lowerBound || startsOver(run.lowerBound) { return true }
    return mark(before) == .comma && range.contains(before - 1) && tokens[before - 1].kind == .word
      && (tokens[before - 1].shape == .lower || PersonRoles.precede.contains(hash(before - 1)))
  }

  /// Whether a list of persons goes on here: after another person, or after `tiga orang:`.
  private func continuesList(_ before: Int) -> Bool {
    var index = before
    if mark(index) == .colon { return PersonRoles.heads.contains(hash(index - 1)) }
    if word(index, is: "dan") || word(index, is: "serta") { index -= 1 }
    if mark(index) == .comma { index -= 1 }
    guard index < before, let last = entities.last, last.kind == .person else { return false }
    return last.tokens.upperBound == index + 1
  }

  /// Whether the dictionary has it as a word other than a name.
  private func isCommonWord(_ token: Token) -> Bool {
    guard let entry = Lexicon.standard.entry(token.hash) else { return false }
    return !entry.kinds.isDisjoint(with: [.base, .form, .foreign, .colloquial, .acronym])
  }

  private func hash(_ index: Int) -> WordHash {
    range.contains(index) ? tokens[index].hash : WordHash(value: 0)
  }

  private mutating func appendPerson(
    _ found: Range<Int>, name: Range<Int>, _ evidence: PersonMention.Evidence
  ) -> Int {
    let mention = PersonMention(
      name: name, evidence: evidence, hasOffice: hasOffice(after: found.upperBound),
      isSpeaker: isSpeaker(found))
    entities.append(Entity(tokens: found, value: .person(mention)))
    return found.upperBound
  }

  /// `, Kepala Dinas …`, `selaku ketua`: an office within a few words after the name, degrees apart.
  private func hasOffice(after end: Int) -> Bool {
    var index = end
    while index < min(range.upperBound, end + 8) {
      let token = tokens[index]
      if token.classes.contains(.office) { return !PersonRoles.trades.contains(token.hash) }
      let isLink = token.mark == .comma || token.mark == .period || token.classes.contains(.degree)
      if !isLink, !PersonRoles.links.contains(token.hash) { return false }
      index += 1
    }
    return false
  }

  private func isSpeaker(_ found: Range<Int>) -> Bool {
    let before = found.lowerBound - 1
    if range.contains(before), tokens[before].classes.contains(.reporting) { return true }
    return range.contains(found.upperBound) && tokens[found.upperBound].classes.contains(.reporting)
  }
}

/// Words beside which a capitalised word is, or is not, a person.
private enum PersonRoles {
  static let precede: Set<WordHash> = words(
    """
    si adalah korban tersangka terdakwa terpidana terduga pelaku saksi pelapor pengadu informan pasien penyebar tersangkanya
    almarhum almarhumah pemuda pria wanita perempuan lelaki siswi siswa pelajar mahasiswa anak balita bayi bocah remaja
    santri atlet kepada penipu pencuri maling koruptor pemilik istri suami putra putri kontraktor pengusaha
    rumah kediaman milik petani pedagang nelayan sopir tukang buruh janda duda lansia nenek kakek paman bibi adik
    kakak wajah sosok jenazah jasad mayat ayah menantu sepupu tetangga calo rentenir buronan residivis karyawan karyawati menewaskan
    """)
  static let noNames: Set<WordHash> = words(
    "hamil menyusui kota pertiwi rumah pkk bapak ibu guru bangsa kemanusiaan dharma bhayangkari negara sekalian saudara"
  )
  static let heads: Set<WordHash> = words(
    "orang korban nama bernama penerima pelaku siswa siswi warga pasien meninggal tewas luka hilang jiwa anak"
  )
  /// Work that many people do: naming it makes nobody an official.
  static let trades: Set<WordHash> = words("guru perawat bidan petugas penyuluh staf juru")
  static let links: Set<WordHash> = words("selaku sebagai yang juga dan menjabat merupakan")

  private static func words(_ list: String) -> Set<WordHash> {
    Set(list.split(whereSeparator: \.isWhitespace).map { WordHash(folding: $0) })
  }
}
