using System.ComponentModel;
using System.Text.Json;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>
/// The converters are found wherever the assembly is loaded. A plug-in has a load context of its own, in which
/// System.ComponentModel does not find a type by the name of its assembly.
/// </summary>
public sealed class LoadContextTests
{
    private static readonly string[] Catalogs =
    [
        "catalog: { name: Code, namespace: Acme }\ncodes: [{ code: 7, name: Not Found }]",
        "catalog: { name: Code }\ncodes: [{ code: 7, name: Not Found }]",
        "catalog: { name: Größe, namespace: Acme.class }\ncodes: [{ code: 7, name: Not Found }]",
        "catalog: { name: Code, namespace: Acme, type: char(2) }\ncodes: [{ code: '07', name: Not Found }]",
        "catalog: { name: Code, namespace: Acme, type: text }\ncodes: [{ code: not_found, name: Not Found }]",
        "catalog: { name: Code, namespace: Acme, visibility: internal }\ncodes: [{ code: 7, name: Not Found }]",
    ];

    [TestCaseSource(nameof(Catalogs))]
    public void The_converters_of_a_plug_in_are_found(string yaml)
    {
        var assembly = GeneratedProject.Create(yaml).Load();
        var types = assembly.GetTypes().Where(static type => type.IsEnum || type.IsValueType).ToList();
        var code = types.Single(static type => type.IsEnum && type.GetCustomAttributes(typeof(TypeConverterAttribute), false).Length > 0);

        Assert.That(TypeDescriptor.GetConverter(code).GetType().Assembly, Is.SameAs(assembly));
        Assert.That(TypeDescriptor.GetConverter(code).ConvertFrom("NOT found")?.ToString(), Is.EqualTo(NameOf(code, yaml)));
        Assert.That(JsonSerializer.Deserialize("\"Not Found\"", code)?.ToString(), Is.EqualTo("NotFound"));
        foreach (var text in types.Where(static type => type.Name.EndsWith("Text", StringComparison.Ordinal)))
        {
            Assert.That(TypeDescriptor.GetConverter(text).ConvertFrom("other")?.ToString(), Is.EqualTo("other"));
            Assert.That(JsonSerializer.Deserialize("\"other\"", text)?.ToString(), Is.EqualTo("other"));
        }
    }

    /// <summary>Of a text, a name in another case is another text.</summary>
    private static string NameOf(Type code, string yaml) =>
        yaml.Contains("type: text", StringComparison.Ordinal) ? Enum.GetName(code, 0)! : "NotFound";
}
