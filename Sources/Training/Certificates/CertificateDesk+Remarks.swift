import Credentials
import Records

extension CertificateDesk {
  /// What a person should look at before agreeing, in Indonesian.
  func remarks(_ plan: CertificatePlan) -> [String] {
    let fresh = plan.items.filter { $0.row.action != .repeated }
    var remarks = namesakes(plan.items.map(\.person)) + fresh.compactMap(oddSigns)
    let bare = plan.items.count { $0.row.action == .repeated && !request.pictures.isSubset(of: $0.pictures) }
    if bare > 0 {
      remarks.append("\(bare) sertifikat sudah terbit tanpa lencana itu; lencananya perlu --terbit-ulang")
    }
    if !fresh.isEmpty, today < issuedOn {
      remarks.append(
        "tanggalnya, \(issuedOn.words), masih di depan; sampai hari itu hasil periksanya: belum berlaku")
    }
    if let details {
      let strangers = details.strangers(among: people)
      remarks += strangers.prefix(8).map { "daftar jabatan, \($0)" }
      if strangers.count > 8 {
        remarks.append("daftar jabatan: \(strangers.count - 8) baris lain tidak cocok")
      }
    }
    return remarks
  }

  /// Signs in a name that no name has, or that were taken out because nobody sees them.
  private func oddSigns(_ item: CertificatePlan.Item) -> String? {
    let (listed, printed) = (ClassMember(item.person).fullName, item.row.name)
    if listed.unicodeScalars.contains(where: { $0.properties.generalCategory == .format }),
      listed != printed
    {
      return "nama \(printed) memuat tanda tak terlihat pada daftar; tanda itu tidak dicetak"
    }
    let odd = printed.filter { character in
      !character.isLetter && !character.isWhitespace && !".,'’‘`-–()/".contains(character)
    }
    return odd.isEmpty ? nil : "nama \(printed) memuat tanda yang tidak lazim: \(odd)"
  }

  /// People with one name on several lines: allowed, but worth a look.
  private func namesakes(_ people: [Person]) -> [String] {
    Dictionary(grouping: people) { ClassMember($0).fullName.lowercased() }.values
      .filter { $0.count > 1 }
      .map { group in
        let members = group.map(ClassMember.init)
        let places = members.map { $0.number ?? $0.code }.joined(separator: ", ")
        return "\(members[0].fullName) tercantum \(members.count) kali (\(places)); pastikan orangnya berbeda"
      }.sorted()
  }
}
