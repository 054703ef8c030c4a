namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Numbers that do not fit the type of their catalog: those that a schema can detect, and those that it cannot.</summary>
internal static class TypeLimitCases
{
    public static IEnumerable<TestCaseData> Faulty()
    {
        (string Type, string Code)[] outside =
        [
            ("byte", "256"), ("byte", "-1"), ("byte", "0x100"), ("sbyte", "-129"), ("sbyte", "256"), ("short", "65536"),
            ("ushort", "-1"), ("int", "4294967296"), ("int", "-2147483649"), ("uint", "-1"), ("ulong", "-1"),
        ];
        foreach (var (type, code) in outside)
        {
            var codes = $"codes: [{{ code: {code}, name: A }}]";
            yield return Case($"{code} as {type}", Header(type) + codes);
            yield return Case($"in a group, {code} as {type}", $"{Header(type)}groups: [{{ name: G, {codes} }}]");
        }

        yield return Case("4294967296 without a type", "catalog: { name: Code }\ncodes: [{ code: 4294967296, name: A }]");
    }

    public static IEnumerable<TestCaseData> Beyond()
    {
        yield return Case(
            "a decimal number that fits only as a hexadecimal one: an editor gives a hexadecimal number its value without a sign",
            Header("sbyte") + "codes: [{ code: 200, name: A }]");
        yield return Case(
            "a text of digits outside the type: a schema compares only numbers",
            Header("byte") + "codes: [{ code: '256', name: A }]");
    }

    private static string Header(string type) => $"catalog: {{ name: Code, type: {type} }}\n";

    private static TestCaseData Case(string name, string yaml) => SchemaCase.Named($"SCG1010: {name}", "SCG1010", yaml);
}
