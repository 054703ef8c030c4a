using System.Globalization;
using System.Reflection;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The members that columns add to rows and codes, compiled and read.</summary>
public sealed class ColumnMemberTests
{
    private static readonly string[] Properties =
    [
        "IsRetriable", "IsFatal", "IsFinal", "Http", "Offset", "Cost", "Advice", "RetryAfter", "Primary", "Severity", "Categories",
        "Since",
    ];

    private static readonly string[][] Rows =
    [
        [
            "True", "False", "False", "503", "-5000000000", "0.50", "Wait & \"retry\".", "00:01:30", "null", "Error",
            "Network, AccessControl", "2",
        ],
        [
            "True", "null", "False", "null", "12", "null", "Wait & \"retry\".", "01:30:00", "LEADERNOTAVAILABLE", "NoteWell", "None",
            "2",
        ],
        [
            "False", "True", "True", "500", "-5000000000", "-12.125", "Give up.", "null", "LEADERNOTAVAILABLE", "Warning", "None",
            "2",
        ],
    ];

    private static readonly string[] Undeclared =
        ["False", "null", "True", "500", "0", "null", "", "null", "null", "Unknown", "None", "0"];

    private static readonly string[] Neutral =
        ["False", "null", "False", "null", "0", "null", "", "null", "null", "Unknown", "None", "0"];

    private static readonly decimal[] Numbers = [5, 6, -1];

    private static readonly decimal[] UndeclaredNumbers = [short.MinValue, -2, 0, 1, 4, 7, 8, 255, short.MaxValue];

    [Test]
    public void A_row_and_a_code_have_the_same_values([ValueSource(typeof(Target), nameof(Target.All))] Target target)
    {
        var api = Load(target);

        Assert.That(api.Rows.Select(ValuesOf), Is.EqualTo(Rows));
        Assert.That(Numbers.Select(number => Methods(api, number)), Is.EqualTo(Rows));
    }

    [Test]
    public void An_undeclared_code_has_the_columns_value_or_the_neutral_one(
        [ValueSource(typeof(Target), nameof(Target.Extremes))] Target target)
    {
        var api = Load(target);

        Assert.That(UndeclaredNumbers.Select(number => Methods(api, number)), Is.All.EqualTo(Undeclared));
    }

    [Test]
    public void A_default_row_has_neutral_values([ValueSource(typeof(Target), nameof(Target.Extremes))] Target target) =>
        Assert.That(ValuesOf(Activator.CreateInstance(Load(target).Info)!), Is.EqualTo(Neutral));

    [Test]
    public void The_types_are_nullable_where_a_value_may_be_absent() => Assert.That(
        Properties.Select(property => TypeName(Load(Target.Net10).Info.GetProperty(property)!.PropertyType)),
        Is.EqualTo(new[]
        {
            "Boolean", "Boolean?", "Boolean", "Int32?", "Int64", "Decimal?", "String", "TimeSpan?", "KafkaError?", "KafkaErrorSeverity",
            "KafkaErrorCategories", "Int32",
        }));

    [Test]
    public void Rows_are_equal_if_all_properties_are()
    {
        var api = Load(Target.Net10);
        var constructor = api.Info.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single();
        var parameters = constructor.GetParameters();
        object?[] arguments = [.. parameters.Select(static parameter => ValueOf(parameter.ParameterType, 1))];
        var row = constructor.Invoke(arguments);

        Assert.That(row, Is.EqualTo(constructor.Invoke(arguments)));
        foreach (var (parameter, index) in parameters.Select(static (parameter, index) => (parameter, index)))
        {
            object?[] others = [.. arguments];
            others[index] = ValueOf(parameter.ParameterType, 0);

            Assert.That(row, Is.Not.EqualTo(constructor.Invoke(others)), parameter.Name);
        }
    }

    [Test]
    public void CSharp_14_has_the_values_as_properties_of_a_code()
    {
        Target.NeedCSharp14();
        const string code = """
            using Acme;

            static class Consumer
            {
                public static string Read(KafkaError code) => string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{code.Http}, {code.Offset}, {code.Cost}, {code.Advice}, {code.RetryAfter}, {code.Primary}, {code.Severity}, "
                        + $"{code.Categories}, {code.Since}, {code.IsRetriable()}");
            }
            """;
        var project = GeneratedProject.Create(SampleCatalogs.EveryColumn, Target.Net10, code);
        var read = project.Load().GetType("Consumer")!.GetMethod("Read")!;
        var api = new ColumnReader(read.Module.Assembly, "Acme.KafkaError");

        Assert.That(
            new[] { 6m, 0m }.Select(number => read.Invoke(null, [api.Code(number)])),
            Is.EqualTo(new[]
            {
                ", 12, , Wait & \"retry\"., 01:30:00, LEADERNOTAVAILABLE, NoteWell, None, 2, True",
                "500, 0, , , , , Unknown, None, 0, False",
            }));
    }

    [Test]
    public void A_property_is_omitted_where_a_code_an_alias_or_the_enum_has_its_name()
    {
        Target.NeedCSharp14();
        const string yaml = """
            catalog: { name: Fate, namespace: Acme, columns: { cause: int?, remedy: text?, fate: int?, cost: int? } }
            codes: [ { code: 1, name: Cause, aliases: [Remedy], cost: 3 } ]
            """;
        var project = GeneratedProject.Create(yaml, Target.Net10);

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(
            ExtensionBlock.MembersIn(project.Compilation).Select(static member => member.Name),
            Has.Member("Cost").And.No.Member("Cause").And.No.Member("Remedy").And.No.Member("Fate"));
    }

    [Test]
    public void Internal_catalogs_have_internal_enums_of_words()
    {
        var yaml = SampleCatalogs.EveryColumn.Replace("  type: short", "  visibility: internal", StringComparison.Ordinal);

        Assert.That(GeneratedProject.Create(yaml, Target.Net8).Load().GetExportedTypes(), Is.Empty);
    }

    [TestCase("[A, B]", "", "Int32")]
    [TestCase("{ any of: [A, B] }", "", "Int32")]
    [TestCase("{ any of: [MANY] }", "31", "Int32")]
    [TestCase("{ any of: [MANY] }", "32", "Int64")]
    [TestCase("{ any of: [MANY] }", "63", "Int64")]
    public void More_than_31_flags_need_a_long(string type, string count, string expected)
    {
        var numbers = Enumerable.Range(1, count.Length > 0 ? int.Parse(count, CultureInfo.InvariantCulture) : 0);
        var words = numbers.Select(static word => $"W{word}").ToList();
        var yaml = $"catalog: {{ name: Code, namespace: Acme, columns: {{ words: {type} }} }}\n"
            + $"codes: [ {{ code: 1, name: One, words: {(words.Count > 0 ? $"[{words[^1]}]" : type.StartsWith('[') ? "B" : "[B]")} }} ]";

        var assembly = GeneratedProject.Create(
            yaml.Replace("MANY", string.Join(", ", words), StringComparison.Ordinal),
            Target.Standard).Load();

        Assert.That(Enum.GetUnderlyingType(assembly.GetType("Acme.CodeWords")!).Name, Is.EqualTo(expected));
        var api = new ColumnReader(assembly, "Acme.Code");
        Assert.That(ColumnReader.Show(api.Call("GetWords", api.Code(1))), Is.EqualTo(words.Count > 0 ? words[^1] : "B"));
        Assert.That(
            assembly.GetType("Acme.CodeWords")!.GetCustomAttribute<FlagsAttribute>() is not null,
            Is.EqualTo(type.StartsWith('{')));
    }

    [TestCase("", "", true)]
    [TestCase("COST: int?", "", false)]
    [TestCase("x: { type: int?, identifier: _x }", "", false)]
    [TestCase("x: { type: int?, identifier: name }", "", false)]
    [TestCase("x: { type: int?, identifier: tostring }", "", false)]
    [TestCase("x: { type: bool?, identifier: dEFINED }", "", false)]
    [TestCase("x: [AB, Ab, B]", ", x: B", false)]
    [TestCase("x: [UNKNOWN, B]", ", x: B", false)]
    [TestCase("x: { any of: [UNKNOWN, B] }", ", x: [B]", true)]
    [TestCase("x: { any of: [NONE, B] }", ", x: [B]", false)]
    public void A_CLS_compliant_project_gets_no_warning(string column, string value, bool isCompliant)
    {
        var yaml = $"catalog: {{ name: Code, namespace: Acme, columns: {{ cost: int?, {column} }} }}\n"
            + $"codes: [ {{ code: 1, name: One{value} }} ]";

        foreach (var target in Target.Extremes)
        {
            var project = GeneratedProject.Create(yaml, target, "[assembly: System.CLSCompliant(true)]");

            Assert.That(project.Diagnose(), Is.Empty, target.Name);
            Assert.That(
                project.Files["Acme.Code.g.cs"].Contains("CLSCompliant(false)", StringComparison.Ordinal),
                Is.Not.EqualTo(isCompliant));
        }
    }

    private static ColumnReader Load(Target target) =>
        new(GeneratedProject.Create(SampleCatalogs.EveryColumn, target).Load(), "Acme.KafkaError");

    private static string[] ValuesOf(object row) =>
        [.. Properties.Select(property => ColumnReader.Show(ColumnReader.Get(row, property)))];

    private static string[] Methods(ColumnReader api, decimal number) => [.. Properties.Select(property =>
        ColumnReader.Show(api.Call(property.StartsWith("Is", StringComparison.Ordinal) ? property : "Get" + property, api.Code(number))))];

    private static string TypeName(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? underlying.Name + "?" : type.Name;

    /// <summary>A value of a type, which is not its default if the number is 1.</summary>
    private static object? ValueOf(Type type, int number)
    {
        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        return number == 0 && underlying != type ? null
            : underlying == typeof(string) ? new string('a', number)
            : underlying == typeof(TimeSpan) ? TimeSpan.FromTicks(number)
            : underlying.IsEnum ? Enum.ToObject(underlying, number)
            : Convert.ChangeType(number, underlying, CultureInfo.InvariantCulture);
    }
}
