using PostgresRetry;
using Syncfy;

namespace SourceGenerators.Tests.Mapperly;

/// <summary>Codes in mappings that Mapperly generates.</summary>
public sealed class MapperlyTests
{
    private const CredentialStatusCode Undeclared = (CredentialStatusCode)205;

    private static readonly Answer Answer = new(CredentialStatusCode.UndergoingMaintenance, Undeclared);

    [Test]
    public void A_code_is_copied_declared_or_not() =>
        Assert.That(Maps.ToCopy(Answer), Is.EqualTo(new Copy(CredentialStatusCode.UndergoingMaintenance, Undeclared)));

    [Test]
    public void A_code_becomes_its_number_and_back()
    {
        Assert.That(Maps.ToNumbers(Answer), Is.EqualTo(new Numbers(509, 205)));
        Assert.That(Maps.ToAnswer(new Numbers(509, 205)), Is.EqualTo(Answer));
    }

    [Test]
    public void A_code_becomes_its_CSharp_name_and_back()
    {
        Assert.That(Maps.ToTexts(Answer), Is.EqualTo(new Texts("UndergoingMaintenance", "205")));
        Assert.That(Maps.ToAnswer(new Texts("UndergoingMaintenance", "205")), Is.EqualTo(Answer));
    }

    [Test]
    public void The_pages_name_is_refused() =>
        Assert.That(static () => Maps.ToAnswer(new Texts("Undergoing Maintenance", null)), Throws.ArgumentException);

    [Test]
    public void A_method_of_ones_own_maps_the_pages_name()
    {
        var texts = new Texts("Undergoing Maintenance", null);

        Assert.That(NameMaps.ToAnswer(texts), Is.EqualTo(new Answer(CredentialStatusCode.UndergoingMaintenance, null)));
        Assert.That(NameMaps.ToTexts(NameMaps.ToAnswer(texts)), Is.EqualTo(texts));
    }

    [Test]
    public void A_method_of_ones_own_maps_a_code_of_a_catalog_with_aliases() =>
        Assert.That(AliasMaps.ToText(new Failure(SqlState.UniqueViolation)), Is.EqualTo(new FailureText("23505")));
}
