using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using StatusCodeGen.Tests.Emit;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>
/// A random catalog compiles without a warning in any project, and its assembly and documentation contain all of its texts
/// and nothing else.
/// </summary>
public sealed class RandomCatalogTests
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Tests one catalog for each kind of project.</summary>
    [Test]
    public void A_random_catalog_keeps_its_content() => AssertCatalogs(start: 0, step: 1, Target.All.Count);

    /// <summary>The catalogs are divided into shares, which can run in parallel.</summary>
    [Test, Category("Slow")]
    public void Many_random_catalogs_keep_their_content([Range(0, 3)] int share) =>
        AssertCatalogs(share, step: 4, Math.Max(64, FuzzSetting.CountOr(5_000) / 100));

    private static void AssertCatalogs(int start, int step, int count)
    {
        for (var index = start; index < count; index += step)
        {
            var seed = unchecked((FuzzSetting.Seed * 1_000_003) + index);
            var (catalog, target) = (new RandomCatalog(seed, mayHaveTexts: true), Target.All[index % Target.All.Count]);
            using var scope = Assert.EnterMultipleScope();
            AssertCatalog(catalog, target);
            if (TestContext.CurrentContext.Result.Assertions.Any())
            {
                TestContext.Out.WriteLine($"seed {FuzzSetting.Seed}, catalog {index}, {target}\n{catalog.Yaml}");
                return;
            }
        }
    }

    private static void AssertCatalog(RandomCatalog catalog, Target target)
    {
        var project = GeneratedProject.Create(catalog.Yaml, target);
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var isCompiled = project.Compilation.Emit(image, xmlDocumentationStream: documentation).Success;
        Assert.That(project.Diagnose(), Is.Empty);
        if (!isCompiled)
        {
            return;
        }

        (image.Position, documentation.Position) = (0, 0);
        var assembly = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image);
        var type = assembly.GetType($"{catalog.Namespace}.{catalog.Name}")!;
        Assert.That(
            assembly.GetTypes().Where(static type => type.IsVisible).Select(static type => type.Namespace),
            catalog.IsPublic ? Is.Not.Empty.And.All.EqualTo(catalog.Namespace) : Is.Empty);
        AssertEnum(catalog, type);
        AssertGroups(catalog, assembly.GetType(type.FullName + "Group")!);
        AssertRows(catalog, assembly, type);
        AssertColumns(catalog, new ColumnReader(assembly, type.FullName!));
        AssertTexts(catalog, assembly, type);
        AssertDocumentation(catalog, XDocument.Load(documentation));
    }

    private static void AssertEnum(RandomCatalog catalog, Type type)
    {
        var fields = type.GetFields(Members);

        Assert.That(
            fields.Select(static field => (field.Name, Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture))),
            Is.EqualTo(EveryName(
                catalog,
                static code => (code.Identifier, code.Number),
                static (code, alias) => (alias.Identifier, code.Number)).Prepend(("Undeclared", 0)).Skip(catalog.Type == "text" ? 0 : 1)));
        fields = [.. fields.Skip(catalog.Type == "text" ? 1 : 0)];
        Assert.That(
            fields.Select(static field => ArgumentOf(field, "DescriptionAttribute") ?? ""),
            Is.EqualTo(EveryName(catalog, static code => code.Description, static (code, _) => code.Description)));
        Assert.That(
            fields.Select(static field => ArgumentOf(field, "ObsoleteAttribute")),
            Is.EqualTo(EveryName(catalog, static code => code.Deprecation, static (_, alias) => alias.Deprecation)));
        Assert.That(
            fields.Select(static field => ArgumentOf(field, "CategoryAttribute")),
            Is.EqualTo(catalog.Groups.SelectMany(static group =>
                group.Codes.SelectMany(code => Enumerable.Repeat(group.Identifier, 1 + code.Aliases.Count)))));
    }

    /// <summary>Something of each member of the enum: of each code, and of its aliases after it.</summary>
    private static IEnumerable<T> EveryName<T>(
        RandomCatalog catalog,
        Func<RandomCode, T> ofCode,
        Func<RandomCode, RandomAlias, T> ofAlias) =>
        catalog.AllCodes.SelectMany(code => code.Aliases.Select(alias => ofAlias(code, alias)).Prepend(ofCode(code)));

    private static void AssertGroups(RandomCatalog catalog, Type type)
    {
        var getTitle = type.Assembly.GetType($"{catalog.Namespace}.{catalog.Name}Extensions")!.GetMethod("GetTitle")!;

        Assert.That(
            type.GetFields(Members).Select(field => (field.Name, getTitle.Invoke(null, [field.GetValue(null)]))),
            Is.EqualTo(catalog.Groups
                .Where(static group => group.Identifier is not null)
                .Select(group => (group.Identifier!, (object)catalog.Title))
                .Prepend(("Unknown", ""))));
        Assert.That(
            type.GetFields(Members).Select(static field => (int)field.GetRawConstantValue()!),
            Is.EqualTo(catalog.Groups
                .Where(static group => group.Identifier is not null)
                .Select(static (group, index) => group.Value ?? index + 1)
                .Prepend(0)));
    }

    private static void AssertRows(RandomCatalog catalog, Assembly assembly, Type type)
    {
        var lookup = LookupOf(assembly, type);
        var rows = ((IEnumerable)lookup.GetProperty("All")!.GetValue(null)!)
            .Cast<object>()
            .Select(static row => (Get(row, "Code"), Get(row, "Name"), Get(row, "Description"), Get(row, "Group")));

        Assert.That(rows, Is.EqualTo(catalog.Groups.SelectMany(group => group.Codes.Select(code =>
            (Enum.ToObject(type, code.Number).ToString(), code.Name, code.Description, group.Identifier ?? "Unknown")))));

        static string? Get(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row)!.ToString();
    }

    /// <summary>Where codes are texts, a code leads to its text and back, and the struct keeps what is not declared.</summary>
    private static void AssertTexts(RandomCatalog catalog, Assembly assembly, Type type)
    {
        if (!catalog.IsText)
        {
            Assert.That(assembly.GetType(type.FullName + "Text"), Is.Null);
            return;
        }

        var lookup = LookupOf(assembly, type);
        var getCode = assembly.GetType(type.FullName + "Extensions")!.GetMethod("GetCode")!;
        var carrier = assembly.GetType(type.FullName + "Text")!;
        foreach (var code in catalog.AllCodes)
        {
            var value = Enum.ToObject(type, code.Number);
            var text = Activator.CreateInstance(carrier, code.Spelling)!;
            Assert.That(getCode.Invoke(null, [value]), Is.EqualTo(code.Spelling));
            Assert.That(lookup.GetMethod("FromCode")!.Invoke(null, [code.Spelling]), Is.EqualTo(value));
            Assert.That(lookup.GetMethod("Parse")!.Invoke(null, [code.Spelling]), Is.EqualTo(value));
            Assert.That(carrier.GetProperty("Code")!.GetValue(text), Is.EqualTo(value));
            Assert.That(carrier.GetProperty("Text")!.GetValue(text), Is.EqualTo(code.Spelling));
        }
    }

    private static Type LookupOf(Assembly assembly, Type type) => assembly.GetTypes().Single(candidate =>
        candidate.FullName == type.FullName + "s" || candidate.FullName == type.FullName + "es");

    private static void AssertColumns(RandomCatalog catalog, ColumnReader api)
    {
        List<RandomCode> codes = [.. catalog.AllCodes];
        var undeclared = api.Code(catalog.UndeclaredNumber);
        foreach (var column in catalog.Columns)
        {
            Assert.That(
                api.Rows.Select(row => ColumnReader.ShowNumber(ColumnReader.Get(row, column.Property))),
                Is.EqualTo(codes.Select(column.Show)));
            Assert.That(
                codes.Select(code => ColumnReader.ShowNumber(api.Call(column.Method, api.Code(code.Number)))),
                Is.EqualTo(codes.Select(column.Show)));
            Assert.That(ColumnReader.ShowNumber(api.Call(column.Method, undeclared)), Is.EqualTo(column.Undeclared.Text));
            Assert.That(
                column.Words.Count > 0 ? api.MethodOf(column.Method).ReturnType.GetFields(Members).Length : 0,
                Is.EqualTo(column.Words.Count > 0 ? column.Words.Count + 1 : 0));
        }
    }

    private static void AssertDocumentation(RandomCatalog catalog, XDocument documentation)
    {
        var summaries = documentation.Descendants("member").ToDictionary(
            static member => (string)member.Attribute("name")!,
            static member => Fold((string?)member.Element("summary") ?? ""));
        var name = $"{catalog.Namespace}.{catalog.Name}";

        Assert.That(summaries["T:" + name], Is.EqualTo(Fold($"{catalog.Title}: {catalog.Description}")));
        foreach (var code in catalog.AllCodes)
        {
            var title = catalog.IsText && code.Spelling == code.Name ? code.Name : $"{code.Spelling} {code.Name}";
            var text = $"{title}{(code.Description.Length > 0 ? ": " : "")}{code.Description}";
            Assert.That(summaries[$"F:{name}.{code.Identifier}"], Is.EqualTo(Fold(text)));
        }
    }

    /// <summary>The text of an attribute; empty if it has none, null if the attribute is missing.</summary>
    private static string? ArgumentOf(FieldInfo field, string attribute) =>
        field.GetCustomAttributesData().SingleOrDefault(data => data.AttributeType.Name == attribute) is { } found
            ? (string?)found.ConstructorArguments.FirstOrDefault().Value ?? ""
            : null;

    /// <summary>
    /// A text as the documentation has it: any white space becomes one space, a character that XML forbids becomes U+FFFD.
    /// </summary>
    private static string Fold(string text) => string.Join(' ', string
        .Concat(text.Select(static character => IsForbidden(character) ? '\uFFFD' : character))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsForbidden(char character) =>
        (character < ' ' && !char.IsWhiteSpace(character)) || character >= '\uFFFE';
}
