using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Catalogs;

public sealed class LanguageTagTests
{
    [TestCase("es", "es")]
    [TestCase("ES-mx", "es-MX")]
    [TestCase("pt-br", "pt-BR")]
    [TestCase("ZH-HANT-TW", "zh-Hant-TW")]
    [TestCase("es-419", "es-419")]
    [TestCase("zh-yue-hk", "zh-yue-HK")]
    [TestCase("ca-valencia", "ca-valencia")]
    [TestCase("de-1996", "de-1996")]
    [TestCase("sl-rozaj-biske-1994", "sl-rozaj-biske-1994")]
    [TestCase("en-us-u-islamcal", "en-US-u-islamcal")]
    [TestCase("de-DE-u-co-phonebk", "de-DE-u-co-phonebk")]
    [TestCase("en-x-PIRATE", "en-x-pirate")]
    [TestCase("fil", "fil")]
    public void A_tag_has_the_usual_case_of_letters(string text, string tag) => Assert.That(LanguageTag.Parse(text), Is.EqualTo(tag));

    [TestCase("")]
    [TestCase("e")]
    [TestCase("spanish")]
    [TestCase("es_MX")]
    [TestCase("es-")]
    [TestCase("-es")]
    [TestCase("es--MX")]
    [TestCase("es-MX-MX")]
    [TestCase("es-Latn-Latn")]
    [TestCase("es mx")]
    [TestCase(" es")]
    [TestCase("es\n")]
    [TestCase("és")]
    [TestCase("eſ")]
    [TestCase("12")]
    [TestCase("es-x")]
    [TestCase("es-u")]
    [TestCase("x-private")]
    [TestCase("i-klingon")]
    public void Another_text_is_not_a_tag(string text) => Assert.That(LanguageTag.Parse(text), Is.Null);

    [TestCase("es_MX", "es-MX")]
    [TestCase("pt_br ", "pt-BR")]
    [TestCase("spanish", null)]
    public void The_tag_that_is_meant_is_known(string text, string? tag) => Assert.That(LanguageTag.Suggest(text), Is.EqualTo(tag));

    [Test]
    public void A_tag_falls_back_to_its_beginnings()
    {
        Assert.That(LanguageTag.ParentsOf("zh-Hant-TW"), Is.EqualTo(new[] { "zh-Hant", "zh" }));
        Assert.That(LanguageTag.ParentsOf("es"), Is.Empty);
    }

    [Test]
    public void A_text_of_any_length_is_read_at_once() =>
        Assert.That(LanguageTag.Parse("en" + string.Concat(Enumerable.Repeat("-abcde", 100_000))), Is.Null);
}
