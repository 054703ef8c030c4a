using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Whole generated files, as a person reads them.</summary>
public sealed class SnapshotTests
{
    [Test]
    public void Syncfy() => Verify(Repository.Read("codes/Syncfy.StatusCodes/codes.yaml"), Target.Net10);

    [Test]
    public void EveryFeature() => Verify(SampleCatalogs.EveryFeature, Target.Net10);

    [Test]
    public void EveryFeatureOnOldFramework() => Verify(SampleCatalogs.EveryFeature, Target.Framework);

    private static void Verify(string yaml, Target target, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Snapshot.Verify(GeneratedProject.Create(yaml, target).Files, method: method);
}
