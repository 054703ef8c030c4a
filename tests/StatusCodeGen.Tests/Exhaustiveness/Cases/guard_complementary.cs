// expect: none
// group: guard
// why: f has the same value in both guards
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c, bool f)
    {
        return c switch
        {
            Code.A when f => 1,
            Code.A when !f => 2,
            Code.B => 3,
            Code.C => 4,
        };
    }
}
