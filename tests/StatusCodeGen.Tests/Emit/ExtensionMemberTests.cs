using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Emit;
using StatusCodeGen.Tests.Generation;
using Syncfy;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The extension members of an enum in C# 14. This test project uses them itself.</summary>
public sealed class ExtensionMemberTests
{
    private static readonly string[] Members =
    [
        "Name", "Description", "Group", "Parse", "TryFromName", "FromCode", "TryFromCode", "Values", "All", "Count",
    ];

    private static readonly int[] Undeclared = [int.MinValue, -1, 0, 205, 999, int.MaxValue];

    private static readonly CredentialStatusCode[] Codes =
    [
        .. CredentialStatusCodes.Values,
        .. Undeclared.Select(static number => (CredentialStatusCode)number),
    ];

    private static readonly string[] Texts =
    [
        .. Codes.SelectMany(static code => new[] { code.GetName(), code.ToString(), code.GetName().ToUpperInvariant() }).Distinct(),
        "",
        " 200",
        "Finish,Pending",
    ];

    [TestCaseSource(nameof(Codes))]
    public void A_code_has_its_name_description_and_group_whether_declared_or_not(CredentialStatusCode code) =>
        Assert.That((code.Name, code.Description, code.Group), Is.EqualTo((code.GetName(), code.GetDescription(), code.GetGroup())));

    [TestCaseSource(nameof(Codes))]
    public void The_enum_finds_a_number_as_the_lookup_does(CredentialStatusCode code)
    {
        var isDefined = CredentialStatusCode.TryFromCode((int)code, out var value);

        Assert.That((isDefined, value), Is.EqualTo((CredentialStatusCodes.TryFromCode((int)code, out var expected), expected)));
        Assert.That(Outcome(CredentialStatusCode.FromCode, (int)code), Is.EqualTo(Outcome(CredentialStatusCodes.FromCode, (int)code)));
    }

    [TestCaseSource(nameof(Texts))]
    public void The_enum_finds_a_text_as_the_lookup_does(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        (bool, CredentialStatusCode)[] found =
        [
            (CredentialStatusCode.TryFromName(text, out var value), value),
            (CredentialStatusCode.TryFromName(text.AsSpan(), out value), value),
            (CredentialStatusCode.TryFromName(utf8, out value), value),
        ];
        (bool, CredentialStatusCode)[] foundInAnyCase =
        [
            (CredentialStatusCode.TryFromName(text, ignoreCase: true, out value), value),
            (CredentialStatusCode.TryFromName(text.AsSpan(), ignoreCase: true, out value), value),
            (CredentialStatusCode.TryFromName(utf8, ignoreCase: true, out value), value),
        ];

        Assert.That(found, Is.All.EqualTo((CredentialStatusCodes.TryParse(text, out var expected), expected)));
        Assert.That(foundInAnyCase, Is.All.EqualTo((CredentialStatusCodes.TryParse(text, true, out expected), expected)));
        Assert.That(Outcome(CredentialStatusCode.Parse, text), Is.EqualTo(Outcome(CredentialStatusCodes.Parse, text)));
    }

    [Test]
    public void The_enum_has_the_codes_of_the_page_and_finds_none_for_null()
    {
        string? none = null;

        Assert.That(CredentialStatusCode.Count, Is.EqualTo(24));
        Assert.That(CredentialStatusCode.Values.ToArray(), Is.EqualTo(CredentialStatusCodes.Values.ToArray()));
        Assert.That(CredentialStatusCode.All, Is.SameAs(CredentialStatusCodes.All));
        Assert.That(CredentialStatusCode.TryFromName(none, out _), Is.False);
        Assert.That(static () => CredentialStatusCode.Parse(null!), Throws.ArgumentNullException);
    }

    [TestCase("8")]
    [TestCase("12")]
    [TestCase("13")]
    public void An_older_language_version_loses_only_the_extension_members(string language)
    {
        var files = Generate("preview");
        if (Target.HasCSharp14)
        {
            var extensions = files["BoxExtensions.g.cs"];
            files["BoxExtensions.g.cs"] = extensions[..extensions.IndexOf("\n    extension(", StringComparison.Ordinal)] + "}\n";
        }

        // C# 8 has no native integers either, by which a comparison counts.
        Assert.That(Generate(language), Is.EqualTo(files.ToDictionary(
            static file => file.Key,
            file => language == "8" ? file.Value.Replace("nint ", "int ", StringComparison.Ordinal) : file.Value)));
        Assert.That(files.Values, Has.None.Contains("extension("));
    }

    [Test]
    public void The_language_version_is_resolved_as_in_the_compiler([Values("14", "default", "latest", "preview")] string language)
    {
        var hasMembers = Generate(language)["BoxExtensions.g.cs"].Contains("extension(global::Box value)", StringComparison.Ordinal);

        Assert.That(hasMembers, Is.EqualTo(Target.HasCSharp14));
    }

    [Test]
    public void A_member_named_like_a_code_is_omitted(
        [ValueSource(nameof(Members))] string name,
        [ValueSource(typeof(Target), nameof(Target.Newest))] Target target) =>
        AssertMissing(name, target, $"catalog: {{ name: Code, namespace: Acme }}\ncodes: [ {{ code: 1, name: {name} }} ]");

    [Test]
    public void A_member_named_like_the_enum_is_omitted([ValueSource(nameof(Members))] string name, [Values("Acme", "")] string @namespace)
    {
        var yaml = $"catalog: {{ name: {name}, namespace: {@namespace} }}\ncodes: [ {{ code: 1, name: One }} ]";

        AssertMissing(name, Target.Net10, yaml.Replace("namespace:  }", "}", StringComparison.Ordinal));
    }

    [Test]
    public void A_member_named_like_a_group_is_not_omitted([ValueSource(nameof(Members))] string name) => AssertMissing(
        "",
        Target.Net10,
        $"catalog: {{ name: Code, namespace: Acme }}\ngroups: [ {{ name: {name}, codes: [ {{ code: 1, name: One }} ] }} ]");

    [Test]
    public void A_block_without_members_is_omitted()
    {
        var codes = string.Concat(Members.Select(static (name, index) => $"  - {{ code: {index}, name: {name} }}\n"));

        var project = GeneratedProject.Create($"catalog: {{ name: Code }}\ncodes:\n{codes}");

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(project.Files["CodeExtensions.g.cs"], Does.Not.Contain("extension("));
    }

    private static void AssertMissing(string missing, Target target, string yaml)
    {
        var project = GeneratedProject.Create(yaml, target);
        var expected = Members.Where(name => name != missing && (name != "Values" || target != Target.StandardNewest));

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(
            ExtensionBlock.MembersIn(project.Compilation).Select(static member => member.Name).Distinct(),
            Is.EquivalentTo(Target.HasCSharp14 ? expected : []));
    }

    private static Dictionary<string, string> Generate(string language)
    {
        if (!LanguageVersionFacts.TryParse(language, out var version))
        {
            Assert.Ignore($"This Roslyn does not know C# {language}.");
        }

        // What all catalogs share is in a namespace, which has braces in an old language version.
        return GeneratedProject.Create(SampleCatalogs.Bare, Target.Net10 with { Language = version }).Files
            .Where(static file => file.Key != SharedCode.HintName)
            .ToDictionary();
    }

    /// <summary>What a call returns or throws.</summary>
    private static (CredentialStatusCode? Code, string Message) Outcome<T>(Func<T, CredentialStatusCode> find, T argument)
    {
        try
        {
            return (find(argument), "");
        }
        catch (Exception exception) when (exception is FormatException or ArgumentOutOfRangeException)
        {
            return (null, exception.Message);
        }
    }
}
