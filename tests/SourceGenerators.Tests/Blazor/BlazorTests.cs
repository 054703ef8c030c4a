using Bunit;
using Syncfy;

namespace SourceGenerators.Tests.Blazor;

/// <summary>A code as the parameter of a component, and bound to the elements of a form.</summary>
public sealed class BlazorTests
{
    private BunitContext _context = null!;

    [SetUp]
    public void Open() => _context = new();

    [TearDown]
    public void Close() => _context.Dispose();

    [Test]
    public void A_component_takes_a_code_as_a_parameter()
    {
        var view = _context.Render<CodeView>(static parameters => parameters
            .Add(static view => view.Code, CredentialStatusCode.UndergoingMaintenance)
            .Add(static view => view.Next, (CredentialStatusCode)205));

        view.MarkupMatches("""<p class="ConnectionError">509 Undergoing Maintenance</p><p class="next"></p>""");
    }

    [Test]
    public void A_bound_select_shows_and_sets_a_code()
    {
        var form = _context.Render<CodeForm>();
        Assert.That(form.Find("select").GetAttribute("value"), Is.EqualTo("Starting"));

        form.Find("select").Change("UndergoingMaintenance");

        Assert.That(form.Instance.Code, Is.EqualTo(CredentialStatusCode.UndergoingMaintenance));
        Assert.That(form.Find("p").TextContent, Is.EqualTo("509 Undergoing Maintenance"));
    }

    [TestCase("509", true)]
    [TestCase("Undergoing Maintenance", false)]
    [TestCase("205", false)]
    public void A_bound_value_is_a_CSharp_name_or_a_declared_number(string text, bool isRead)
    {
        var form = _context.Render<CodeForm>();

        form.Find("select").Change(text);

        Assert.That(
            form.Instance.Code,
            Is.EqualTo(isRead ? CredentialStatusCode.UndergoingMaintenance : CredentialStatusCode.Starting));
    }

    [TestCase("509")]
    [TestCase("Undergoing Maintenance")]
    public void A_bound_text_that_is_parsed_is_any_text_of_a_code(string text)
    {
        var form = _context.Render<CodeForm>();
        Assert.That(form.Find("input").GetAttribute("value"), Is.EqualTo("Starting"));

        form.Find("input").Change(text);

        Assert.That(form.Instance.Code, Is.EqualTo(CredentialStatusCode.UndergoingMaintenance));
    }
}
