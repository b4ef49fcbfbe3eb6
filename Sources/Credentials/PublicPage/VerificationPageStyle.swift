extension VerificationPage {
  /// The page's only style; letters of the device, dark on light or light on dark as the reader prefers.
  static let style = """
    :root { color-scheme: light dark; --tepi: #a37f35; --baik: #1d6b3a; --awas: #8a5a00; --buruk: #a11b1b; }
    body { margin: 0; font: 1.05rem/1.5 system-ui, sans-serif; }
    main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    #penerbit { margin: 0; font-weight: 600; }
    h1 { margin: .2rem 0 1rem; font-size: 1.6rem; border-bottom: 3px solid var(--tepi); padding-bottom: .4rem; }
    label { display: block; margin-top: .8rem; font-weight: 600; }
    input { box-sizing: border-box; width: 100%; padding: .6rem; font: inherit; }
    button { margin-top: 1rem; padding: .7rem 1.6rem; font: inherit; font-weight: 600; }
    #hasil { margin-top: 1.5rem; padding: .2rem 1rem 1rem; border-left: 6px solid var(--awas); }
    #hasil.baik { border-color: var(--baik); }
    #hasil.buruk { border-color: var(--buruk); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; }
    dt { font-weight: 600; }
    dd { margin: 0; overflow-wrap: anywhere; }
    footer { margin-top: 2.5rem; font-size: .85rem; }
    code { overflow-wrap: anywhere; }
    @media (prefers-color-scheme: dark) { :root { --baik: #59c583; --awas: #e0a83e; --buruk: #ff8080; } }
    """
}
