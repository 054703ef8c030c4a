using StatusCodeGen.Emit;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Whole generated files, as a person reads them.</summary>
public sealed class SnapshotTests
{
    [Test]
    public void Syncfy() => Verify(Repository.Read("codes/Syncfy.StatusCodes/codes.yaml"), Target.Net10CSharp12);

    [Test]
    public void EveryFeature() => Verify(SampleCatalogs.EveryFeature, Target.Net10CSharp12);

    [Test]
    public void EveryFeatureOnOldFramework() => Verify(SampleCatalogs.EveryFeature, Target.Framework);

    [Test]
    public void EveryColumn() => Verify(SampleCatalogs.EveryColumn, Target.Net10CSharp12);

    [Test]
    public void EveryColumnOnOldFramework() => Verify(SampleCatalogs.EveryColumn, Target.Framework);

    [Test]
    public void PackedTexts() => Verify(SampleCatalogs.PackedTexts, Target.Net10CSharp12);

    [Test]
    public void Texts() => Verify(SampleCatalogs.Texts, Target.Net10CSharp12);

    [Test]
    public void TextsOnOldFramework() => Verify(SampleCatalogs.Texts, Target.Framework);

    [Test]
    public void Translations() => VerifyTranslations(Target.Net10CSharp12);

    [Test]
    public void TranslationsOnOldFramework() => VerifyTranslations(Target.Framework);

    [Test]
    public void Shared() => Snapshot.Verify(FilesOf(SampleCatalogs.Bare, Target.Net10CSharp12, isShared: true));

    [Test]
    public void SharedOnOldFramework() => Snapshot.Verify(FilesOf(SampleCatalogs.Bare, Target.FrameworkWithJson, isShared: true));

    [Test]
    public void ExtensionMembers()
    {
        Target.NeedCSharp14();
        const string name = "Syncfy.CredentialStatusCodeExtensions.g.cs";
        var files = GeneratedProject.Create(Repository.Read("codes/Syncfy.StatusCodes/codes.yaml"), Target.Net10).Files;
        Snapshot.Verify(new Dictionary<string, string> { [name] = files[name] });
    }

    private static void Verify(string yaml, Target target, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Snapshot.Verify(FilesOf(yaml, target, isShared: false), method: method);

    /// <summary>The files of a catalog, or those that all catalogs share.</summary>
    private static Dictionary<string, string> FilesOf(string yaml, Target target, bool isShared) =>
        GeneratedProject.Create(yaml, target).Files.Where(file => file.Key == SharedCode.HintName == isShared).ToDictionary();

    /// <summary>Only the files that translations add to or change.</summary>
    private static void VerifyTranslations(Target target, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var files = GeneratedProject.Create(SampleCatalogs.Translated, target).Files;
        Snapshot.Verify(
            files
                .Where(static file => file.Key.Contains("Languages", StringComparison.Ordinal)
                    || file.Key.Contains("Extensions", StringComparison.Ordinal)
                    || file.Key == "Acme.JobStatusCodes.g.cs")
                .ToDictionary(),
            method: method);
    }
}
